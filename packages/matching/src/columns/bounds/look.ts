import type { Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { settled } from './code.ts';

/** Writes for each row of a batch the most that it can be worth (code.ts). */
export type Fill = (batch: Batch, codes: Int32Array) => void;

/** What decides a requirement: one column of codes, the months of a row, or its jobs and skills. */
export type CodeColumn = 'degrees' | 'credentials' | 'languages';

type ByCode = { readonly by: CodeColumn; readonly codesOn: (segment: Segment) => Int32Array };
type ByRow = { readonly by: 'months' | 'jobs'; readonly on: (segment: Segment) => Fill };

/** The most that one requirement, or a choice of several, is worth in any segment. */
export type Unweighed = ByCode | ByRow;
export type Look = Unweighed & { readonly weight: number };
export type CodeLook = ByCode & { readonly weight: number };

export const isByCode = <T extends Unweighed>(look: T): look is T & ByCode =>
  look.by !== 'months' && look.by !== 'jobs';

/** Any look, row by row. */
export function fillOf(look: Unweighed, segment: Segment): Fill {
  if (!isByCode(look)) return look.on(segment);
  const codes = segment.columns[look.by];
  const table = look.codesOn(segment);
  return ({ rows, size, whenUnknown }, out) => {
    for (let at = 0; at < size; at += 1) {
      out[at] = settled(table[codes[rows[at] ?? 0] ?? 0] ?? 0, whenUnknown[at] ?? 0);
    }
  };
}

export const always = (code: number): ByRow => ({
  by: 'months',
  on:
    () =>
    ({ size, whenUnknown }, out) => {
      for (let at = 0; at < size; at += 1) out[at] = settled(code, whenUnknown[at] ?? 0);
    },
});
