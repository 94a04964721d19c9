import type { Column, Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { settled } from './code.ts';

/** Writes for each row of a batch the most that it can be worth (code.ts). */
export type Fill = (batch: Batch, codes: Int32Array) => void;

/** One requirement, or several: what it weighs, and the most that it is worth in any segment. */
export type Look = { readonly weight: number; readonly on: (segment: Segment) => Fill };

/** By one column, whose distinct values were asked about. */
export const fillByCode =
  (codes: Column, table: Int32Array): Fill =>
  ({ rows, size, whenUnknown }, out) => {
    for (let at = 0; at < size; at += 1) {
      out[at] = settled(table[codes[rows[at] ?? 0] ?? 0] ?? 0, whenUnknown[at] ?? 0);
    }
  };

export const always =
  (code: number): Fill =>
  ({ size, whenUnknown }, out) => {
    for (let at = 0; at < size; at += 1) out[at] = settled(code, whenUnknown[at] ?? 0);
  };
