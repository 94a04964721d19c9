import { BitReader } from './number-bits.ts';
import { type Column, type Segment, startOf } from './segment.ts';

/** A reader that is put before the numbers of one row at a time. */
export type RowReader = { readonly reader: BitReader; readonly toRow: (row: number) => void };

export const doneReader = ({ columns: { done, doneStarts, doneCounts } }: Segment): RowReader =>
  rowReader(done, doneStarts, doneCounts);

export const wordReader = ({ columns: { words, wordStarts, wordCounts } }: Segment): RowReader =>
  rowReader(words, wordStarts, wordCounts);

function rowReader(bytes: Uint8Array, starts: Uint32Array, counts: Column): RowReader {
  const reader = new BitReader(bytes);
  return { reader, toRow: (row) => reader.seek(startOf(row, starts, counts)) };
}
