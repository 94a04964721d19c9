import { expect, it } from 'vitest';
import { buildDocx, paragraph } from '../testing/build-office-file.ts';
import { readDocx } from './docx.ts';

const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
const run = (properties: string, text: string) =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const wsp = (text: string) => `<wps:wsp><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:wsp>`;
const textFill = (inner: string) =>
  `<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000">${inner}</w14:srgbClr></w14:solidFill></w14:textFill>`;
/** A drawing with a text box, and its older twin. */
const box = (content: string, place = '') =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor>${place}<a:graphic><wps:wsp><w:txbxContent>${content}</w:txbxContent></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:txbxContent>${content}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const placed = (from: string, offset: number) =>
  `<wp:positionH relativeFrom="${from}"><wp:posOffset>${offset}</wp:posOffset></wp:positionH><wp:extent cx="914400" cy="914400"/>`;
const offPage = placed('page', -9_144_000);
const inMargin = placed('column', -1_000_000);
const row = (...cells: string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;

it.each([
  [
    'paragraphs as lines',
    paragraph('Dana Whitfield') + paragraph('Dayton, OH'),
    'Dana Whitfield\nDayton, OH',
  ],
  ['list items as bullets', paragraph('Trained new staff', list), '• Trained new staff'],
  ['tabs', '<w:p><w:r><w:t>Manager</w:t><w:tab/><w:t>2019</w:t></w:r></w:p>', 'Manager\t2019'],
  [
    'line breaks',
    '<w:p><w:r><w:t>Elm Clinic</w:t><w:br/><w:t>Dayton</w:t></w:r></w:p>',
    'Elm Clinic\nDayton',
  ],
  ['a table of facts row by row', row(cell('Epic'), cell('5 years')), 'Epic    5 years'],
  [
    'a table for layout cell by cell',
    row(cell('SKILLS', 'Epic'), cell('WORK', 'Manager')),
    'SKILLS\nEpic\nWORK\nManager',
  ],
  [
    'hyperlinks',
    '<w:p><w:hyperlink><w:r><w:t>d@example.org</w:t></w:r></w:hyperlink></w:p>',
    'd@example.org',
  ],
  [
    'no deleted text',
    '<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>new</w:t></w:r></w:p>',
    'new',
  ],
  [
    'no hidden text',
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>',
    'seen',
  ],
  ['no white text on white', paragraph('seen') + run('<w:color w:val="FFFFFF"/>', 'secret'), 'seen'],
  ['no tiny text', paragraph('seen') + run('<w:sz w:val="2"/>', 'secret'), 'seen'],
  [
    'white text on a dark cell',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${run('<w:color w:val="FFFFFF"/>', 'SKILLS')}</w:tc></w:tr></w:tbl>`,
    'SKILLS',
  ],
  [
    'a text box once, after its paragraph',
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('SKILLS')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('SKILLS')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Dana</w:t></w:r></w:p>`,
    'Dana\nSKILLS',
  ],
  [
    'text boxes within a text box, each once',
    box(paragraph('SKILLS') + box(paragraph('Epic') + box(paragraph('Spanish')))),
    '\nSKILLS\n\nEpic\n\nSpanish'.trim(),
  ],
  [
    'several text boxes of a group',
    `<w:p><w:r><wpg>${wsp('Left')}${wsp('Right')}</wpg></w:r></w:p>`,
    'Left\nRight',
  ],
  [
    'no transparent text',
    paragraph('seen') + run(textFill('<w14:alpha w14:val="100000"/>'), 'secret'),
    'seen',
  ],
  ['text of half a transparency', run(textFill('<w14:alpha w14:val="50000"/>'), 'seen'), 'seen'],
  ['no text box that is off the page', paragraph('seen') + box(paragraph('secret'), offPage), 'seen'],
  [
    'no text box that is hidden',
    paragraph('seen') + box(paragraph('secret'), '<wp:docPr hidden="1"/>'),
    'seen',
  ],
  ['a text box in the margin', box(paragraph('seen'), inMargin), 'seen'],
])('reads %s', (_, body, text) => {
  expect(readDocx(buildDocx(body)).text).toBe(text);
});

it('reads bullets that come from a style', () => {
  const styles =
    '<w:styles><w:style w:styleId="ListBullet"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>';
  const body = paragraph('Trained new staff', '<w:pStyle w:val="ListBullet"/>');
  expect(readDocx(buildDocx(body, { 'word/styles.xml': styles })).text).toBe('• Trained new staff');
});

it.each([
  ['of the run', paragraph('seen'), '<w:rStyle w:val="Secret"/>', 'seen'],
  ['unless the run is shown', '', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>', 'secret'],
])('leaves out what the style hides %s', (_, before, properties, text) => {
  const styles = '<w:styles><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
  expect(readDocx(buildDocx(before + run(properties, 'secret'), { 'word/styles.xml': styles })).text).toBe(
    text,
  );
});

it.each([
  ['shows what a run sets for itself: its size', 'Tiny', '<w:sz w:val="22"/>', 'secret'],
  ['shows what a run sets for itself: its color', 'White', '<w:color w:val="000000"/>', 'secret'],
  ['hides what another property leaves hidden', 'Tiny', '<w:color w:val="000000"/>', ''],
  ['hides what a style below hides', 'OnSecret', '', ''],
  ['shows what a style above shows again', 'Shown', '', 'secret'],
  ['ends where styles stand on each other', 'Round', '', 'secret'],
])('of styles, %s', (_, style, properties, text) => {
  const styles = `<w:styles>
    <w:style w:styleId="Tiny"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
    <w:style w:styleId="White"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
    <w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:styleId="OnSecret"><w:basedOn w:val="Secret"/></w:style>
    <w:style w:styleId="Shown"><w:basedOn w:val="OnSecret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
    <w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
  </w:styles>`;
  const body = run(`<w:rStyle w:val="${style}"/>${properties}`, 'secret');
  expect(readDocx(buildDocx(body, { 'word/styles.xml': styles })).text).toBe(text);
});

it('puts the header before the body, once, without its page number', () => {
  const header = (text: string) => `<w:hdr>${paragraph(text)}${paragraph('Page 2 of 3')}</w:hdr>`;
  const parts = {
    'word/header1.xml': header('dana@example.org'),
    'word/header2.xml': header('dana@example.org'),
    'word/header3.xml': header('Dana Whitfield'),
  };
  expect(readDocx(buildDocx(paragraph('Dana Whitfield'), parts)).text).toBe(
    'dana@example.org\n\nDana Whitfield',
  );
});
