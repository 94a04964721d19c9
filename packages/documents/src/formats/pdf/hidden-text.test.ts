import { expect, it } from 'vitest';
import { buildPdfOfStreams, PICTURE } from '../../testing/build-pdf.ts';
import { readPdf } from './read-pdf.ts';

const SEEN = 'BT /F1 10 Tf 72 700 Td (Dana Whitfield, practice manager) Tj ET\n';
const line = (before: string, text: string) => `q ${before} BT /F1 10 Tf 72 600 Td (${text}) Tj ET Q\n`;
const read = (content: string) => readPdf(buildPdfOfStreams([Buffer.from(content)]));

it.each([
  ['white on white', 'color', line('1 1 1 rg', 'keywords')],
  ['almost white on white', 'color', line('0.97 g', 'keywords')],
  ['black on black', 'color', `0 g 60 590 200 30 re f\n${line('0 g', 'keywords')}`],
  ['painted with nothing', 'paint', line('3 Tr', 'keywords')],
  ['too small to read', 'size', 'BT /F1 1 Tf 72 600 Td (keywords) Tj ET'],
  ['outside the page', 'place', 'BT /F1 10 Tf -900 600 Td (keywords) Tj ET'],
])('leaves out, and tells, text that is %s', async (_, by, content) => {
  expect(await read(SEEN + content)).toMatchObject({
    text: 'Dana Whitfield, practice manager',
    hidden: [{ by, text: 'keywords', page: 1 }],
  });
});

it.each([
  ['a dark sidebar', '0.1 0.2 0.4 rg 60 590 200 30 re f'],
  ['a picture', `q 200 0 0 30 60 590 cm ${PICTURE} Q`],
])('keeps white text on %s', async (_, ground) => {
  const { text, hidden } = await read(`${SEEN}${ground}\n${line('1 g', 'Languages: Spanish')}`);
  expect(text).toContain('Languages: Spanish');
  expect(hidden).toEqual([]);
});

const layer = Array.from({ length: 8 }, (_, row) =>
  line(`1 0 0 1 0 ${-20 * row} cm 3 Tr`, 'Practice manager'),
);

it('keeps the unpainted text under the picture of a scan, and says so', async () => {
  const { text, findings } = await read(`q 612 0 0 792 0 0 cm ${PICTURE} Q ${layer.join('')}`);
  expect(text).toContain('Practice manager');
  expect(findings).toMatchObject([{ code: 'READ_BY_OCR' }]);
});

it('takes unpainted text on an empty page for none', async () => {
  await expect(read(layer.join(''))).rejects.toMatchObject({ code: 'NO_TEXT_LAYER' });
});
