import { expect, it } from 'vitest';
import { buildPdfOfStreams } from '../../testing/build-pdf.ts';
import { readPdf } from './read-pdf.ts';

const SEEN = 'BT /F1 10 Tf 72 700 Td (Dana Whitfield, practice manager) Tj ET\n';
const line = (before: string, text: string) => `q ${before} BT /F1 10 Tf 72 600 Td (${text}) Tj ET Q\n`;
const read = async (content: string) => (await readPdf(buildPdfOfStreams([Buffer.from(content)]))).text;

it.each([
  ['white on white', line('1 1 1 rg', 'keywords')],
  ['almost white on white', line('0.97 g', 'keywords')],
  ['black on black', `0 g 60 590 200 30 re f\n${line('0 g', 'keywords')}`],
  ['painted with nothing', line('3 Tr', 'keywords')],
  ['too small to read', 'BT /F1 1 Tf 72 600 Td (keywords) Tj ET'],
  ['outside the page', 'BT /F1 10 Tf -900 600 Td (keywords) Tj ET'],
])('leaves out text that is %s', async (_, hidden) => {
  expect(await read(SEEN + hidden)).toBe('Dana Whitfield, practice manager');
});

it('keeps white text on a dark sidebar', async () => {
  const sidebar = `0.1 0.2 0.4 rg 60 590 200 30 re f\n${line('1 g', 'Languages: Spanish')}`;
  expect(await read(SEEN + sidebar)).toContain('Languages: Spanish');
});

it('keeps the unpainted text of a recognised scan, where there is no other', async () => {
  expect(await read(line('3 Tr', 'Dana Whitfield, practice manager'))).toBe(
    'Dana Whitfield, practice manager',
  );
});
