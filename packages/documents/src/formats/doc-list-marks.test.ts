import { expect, it } from 'vitest';
import { LIST_END, markListItems } from './doc-list-marks.ts';
import type { DocPiece } from './doc-properties.ts';

const TEXT = 'Duties\rEpic\rPayroll\r';
const START = 1536;

/** One page of paragraph properties: a plain paragraph, an item of list 3, and a paragraph taken out of its list. */
function wordFile(): { main: Buffer; table: Buffer } {
  const main = Buffer.alloc(1536 + TEXT.length);
  const page = main.subarray(1024, 1536);
  for (const [index, place] of [0, 7, 12, 20].entries()) page.writeUInt32LE(START + place, index * 4);
  const properties = [[], [0x0b, 0x46, 3, 0], [0x03, 0x24, 1, 0x0b, 0x46, 0, 0]];
  for (const [index, sprms] of properties.entries()) {
    const at = 100 + index * 20;
    page[16 + index * 13] = at / 2;
    page.set([0, (2 + sprms.length + 1) >> 1, 0, 0, ...sprms], at);
  }
  page[511] = 3;
  main.writeUInt32LE(12, 0x0106);
  const table = Buffer.alloc(12);
  table.writeUInt32LE(2, 8);
  return { main, table };
}

it('marks the ends of list items', () => {
  const pieces: DocPiece[] = [{ startFilePos: START, size: TEXT.length, bpc: 1, text: TEXT }];
  const { main, table } = wordFile();
  markListItems(main, table, pieces);
  expect(pieces[0]?.text).toBe(`Duties\rEpic${LIST_END}Payroll\r`);
});
