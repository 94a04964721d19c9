import { expect, it } from 'vitest';
import { takeHiddenRuns } from './doc-hidden-runs.ts';
import type { DocPiece } from './doc-properties.ts';

const TEXT = 'Dana Whitfield\rkeywords\rDayton\r';
const START = 1536;

/** One page of character properties: the second paragraph has these, its end too. */
function wordFile(properties: readonly number[], shapes = 0): { main: Buffer; table: Buffer } {
  const main = Buffer.alloc(START + TEXT.length);
  const page = main.subarray(1024, 1536);
  for (const [index, place] of [0, 15, 24, 31].entries()) page.writeUInt32LE(START + place, index * 4);
  page.set([0, 50, 0], 16);
  page.set([properties.length, ...properties], 100);
  page[511] = 3;
  main.writeUInt32LE(12, 0x00fe);
  main.writeUInt32LE(shapes, 0x01de);
  const table = Buffer.alloc(12);
  table.writeUInt32LE(2, 8);
  return { main, table };
}

const read = ({ main, table }: ReturnType<typeof wordFile>) => {
  const pieces: DocPiece[] = [{ startFilePos: START, size: TEXT.length, bpc: 1, text: TEXT }];
  const hidden = takeHiddenRuns(main, table, pieces);
  return { hidden, text: pieces[0]?.text.replaceAll('\0', '') };
};

it.each([
  ['marked as hidden', 'mark', [0x35, 0x08, 1, 0x3c, 0x08, 1]],
  ['of one half point', 'size', [0x43, 0x4a, 1, 0]],
  ['in the white of the list of colors', 'color', [0x42, 0x2a, 8]],
  ['in white', 'color', [0x70, 0x68, 255, 255, 255, 0]],
])('takes out, and tells, runs %s', (_, by, properties) => {
  expect(read(wordFile(properties))).toEqual({
    hidden: [{ by, text: 'keywords\r' }],
    text: 'Dana Whitfield\r\rDayton\r',
  });
});

it.each([
  ['that are bold', [0x35, 0x08, 1]],
  ['whose hiding was taken back', [0x3c, 0x08, 0]],
  ['in the color that the reader chose', [0x70, 0x68, 255, 255, 255, 255]],
  ['in white on a highlight', [0x42, 0x2a, 8, 0x0c, 0x2a, 1]],
])('keeps runs %s', (_, properties) => {
  expect(read(wordFile(properties))).toEqual({ hidden: [], text: TEXT });
});

it('keeps white runs where shapes may lie under them', () => {
  expect(read(wordFile([0x42, 0x2a, 8], 26)).text).toBe(TEXT);
});
