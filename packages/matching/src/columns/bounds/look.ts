import type { Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { settled } from './code.ts';
import type { Glance } from './glance.ts';

/** Writes for each place of a batch that is left the most that its row can be worth (code.ts). */
export type Fill = (batch: Batch, codes: Int32Array) => void;

/** What decides a requirement: one column of codes; all months of a row; its jobs and their duties; or its skills, too. */
export type CodeColumn = 'degrees' | 'credentials' | 'languages';

type ByCode = { readonly by: CodeColumn; readonly codeOn: (segment: Segment) => (list: number) => number };
/** The cheapest first. */
export const BY_ROW = ['months', 'jobs', 'skills'] as const;

type ByRow = {
  readonly by: (typeof BY_ROW)[number];
  readonly on: (segment: Segment) => Fill;
  readonly glance?: Glance;
};

/** The most that one requirement, or a choice of several, is worth in any segment. */
export type Unweighed = ByCode | ByRow;
export type Look = Unweighed & { readonly weight: number };
export type CodeLook = ByCode & { readonly weight: number };

export const isByCode = <T extends Unweighed>(look: T): look is T & ByCode =>
  look.by !== 'months' && look.by !== 'jobs' && look.by !== 'skills';

/** Any look, row by row. */
export function fillOf(look: Unweighed, segment: Segment): Fill {
  if (!isByCode(look)) return look.on(segment);
  const lists = segment.columns[look.by];
  const codeOf = look.codeOn(segment);
  return ({ first, left, size, whenUnknown }, out) => {
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      out[place] = settled(codeOf(lists[first + place] ?? 0), whenUnknown[place] ?? 0);
    }
  };
}

export const always = (code: number): ByRow => ({
  by: 'months',
  on:
    () =>
    ({ left, size, whenUnknown }, out) => {
      for (let at = 0; at < size; at += 1) {
        const place = left[at] ?? 0;
        out[place] = settled(code, whenUnknown[place] ?? 0);
      }
    },
});
