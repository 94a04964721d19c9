import type { Column, Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { creditOf, isUnknown, settled, signsOf } from './code.ts';
import type { CodeColumn, CodeLook } from './look.ts';
import { MOST_UNKNOWN } from './reach.ts';

/** All that the columns of codes decide: what it costs, added up once for each list that is met. */
export type FirstLook = readonly Costs[];

/** By the lists of a segment. */
type Costs = {
  readonly codes: Column;
  /** Not a number for a list that has not been met. */
  readonly lost: Float64Array;
  readonly signs: Uint8Array;
  /** What of the weight is unknown, and what of that is worth what any unknown is worth. */
  readonly silent: Float64Array;
  readonly open: Float64Array;
  readonly meet: (list: number) => void;
};

const COLUMNS: readonly CodeColumn[] = ['degrees', 'credentials', 'languages'];

export const firstLook = (looks: readonly CodeLook[], segment: Segment): FirstLook =>
  COLUMNS.flatMap((by) => {
    const own = looks.filter((look) => look.by === by);
    return own.length === 0 ? [] : [costsOf(own, by, segment)];
  });

function costsOf(looks: readonly CodeLook[], by: CodeColumn, segment: Segment): Costs {
  const { length: count } = segment.values[by].lists;
  const [lost, signs] = [new Float64Array(count).fill(Number.NaN), new Uint8Array(count)];
  const [silent, open] = [new Float64Array(count), new Float64Array(count)];
  const each = looks.map(({ weight, codeOn }) => ({ weight, codeOf: codeOn(segment) }));
  const meet = (list: number): void => {
    let sum = 0;
    for (const { weight, codeOf } of each) {
      const code = codeOf(list);
      const most = settled(code, MOST_UNKNOWN);
      sum += weight * (1000 - creditOf(most));
      signs[list] = (signs[list] ?? 0) | signsOf(most);
      if (!isUnknown(code)) continue;
      silent[list] = (silent[list] ?? 0) + weight;
      if (creditOf(most) === MOST_UNKNOWN) open[list] = (open[list] ?? 0) + weight;
    }
    lost[list] = sum;
  };
  return { codes: segment.columns[by], lost, signs, silent, open, meet };
}

/** Lets go who has lost more by the codes than a row may. */
export function takeCodes(batch: Batch, looks: FirstLook, limits: Float64Array): void {
  for (const costs of looks) takeCosts(batch, costs, limits);
}

function takeCosts(batch: Batch, costs: Costs, limits: Float64Array): void {
  const { first, left, lost, signs, size } = batch;
  const { codes, lost: lostBy, signs: signsBy, meet } = costs;
  let kept = 0;
  for (let at = 0; at < size; at += 1) {
    const place = left[at] ?? 0;
    const code = codes[first + place] ?? 0;
    if (Number.isNaN(lostBy[code] ?? 0)) meet(code);
    const sum = (lost[place] ?? 0) + (lostBy[code] ?? 0);
    const all = (signs[place] ?? 0) | (signsBy[code] ?? 0);
    if (sum > (limits[all] ?? 0)) continue;
    left[kept] = place;
    lost[place] = sum;
    signs[place] = all;
    kept += 1;
  }
  batch.size = kept;
}

/** What is unknown of the codes, once it is known what that is worth to each row. */
export function settleUnknown(
  { first, left, lost, silent, whenUnknown, size }: Batch,
  looks: FirstLook,
): void {
  for (const { codes, silent: silentBy, open } of looks) {
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      const list = codes[first + place] ?? 0;
      const less = MOST_UNKNOWN - (whenUnknown[place] ?? 0);
      lost[place] = (lost[place] ?? 0) + (open[list] ?? 0) * less;
      silent[place] = (silent[place] ?? 0) + (silentBy[list] ?? 0);
    }
  }
}
