import { expect, it } from 'vitest';
import { buildDocx, buildOdt, paragraph } from '../testing/build-office-file.ts';
import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';

const level = (start: number) =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl>`;
const numbering = (start: number, override = '') =>
  `<w:numbering><w:abstractNum w:abstractNumId="7">${level(start)}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/>${override}</w:num></w:numbering>`;
const item = (text: string) => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');

it.each([
  ['an area code', numbering(919), '(919) 555-0100\n(920) 555-0101'],
  [
    'an area code that overrides',
    numbering(1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="919"/></w:lvlOverride>'),
    '(919) 555-0100\n(920) 555-0101',
  ],
  ['the number of an item', numbering(1), '• 555-0100\n• 555-0101'],
])('knows %s in a DOCX', (_, xml, text) => {
  const docx = buildDocx(item('555-0100') + item('555-0101'), { 'word/numbering.xml': xml });
  expect(readDocx(docx).text).toBe(text);
});

it.each([
  ['an area code', 919, '(919) 555-0100'],
  ['the number of an item', 1, '• 555-0100'],
])('knows %s in an ODT', (_, start, text) => {
  const style = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" text:start-value="${start}" style:num-prefix="(" style:num-suffix=")"/></text:list-style>`;
  const body =
    '<text:list text:style-name="L1"><text:list-item><text:p>555-0100</text:p></text:list-item></text:list>';
  expect(readOdt(buildOdt(body, style)).text).toBe(text);
});
