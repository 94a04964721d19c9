import { expect, it } from 'vitest';
import { hiddenTextFindings } from './hidden-text.ts';
import { readDocument } from './read-document.ts';
import { buildDocx, paragraph } from './testing/build-office-file.ts';

it('counts the words, says how and where they are hidden, and quotes a little', () => {
  const hidden = [
    { by: 'color', text: 'registered nurse Epic Cerner', page: 1 },
    { by: 'size', text: 'certified medical manager with ten years of leading large practices', page: 2 },
  ] as const;
  const [finding, ...others] = hiddenTextFindings(hidden, 'Dana Whitfield');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'HIDDEN_TEXT', span: null });
  expect(finding?.message).toMatch(
    /^14 words .*\(in the color of its background, page 1; too small to read, page 2\): “registered nurse Epic Cerner certified medical manager with …”/,
  );
});

it.each([
  ['a word or two', [{ by: 'color', text: 'page end' }]],
  ['what is shown as well', [{ by: 'color', text: 'DANA  WHITFIELD, practice manager' }]],
] as const)('passes over %s', (_, hidden) => {
  expect(hiddenTextFindings(hidden, 'Dana Whitfield, Practice Manager')).toEqual([]);
});

it('stands with the text that leaves it out', async () => {
  const secret = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Epic Cerner Athena</w:t></w:r></w:p>';
  const { text, findings } = await readDocument(buildDocx(paragraph('Dana Whitfield') + secret));
  expect(text).toBe('Dana Whitfield');
  expect(findings).toMatchObject([
    { code: 'HIDDEN_TEXT', message: expect.stringContaining('marked as hidden') },
  ]);
});
