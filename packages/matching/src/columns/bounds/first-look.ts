import type { Column, Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { creditOf, isUnknown, settled, signsOf } from './code.ts';
import type { CodeColumn, CodeLook } from './look.ts';
import { MOST_UNKNOWN } from './reach.ts';

/** All that the columns of codes decide: what it costs, added up once for each code. */
export type FirstLook = readonly Costs[];

type Costs = {
  readonly codes: Column;
  /** Not a number for what has not been met. */
  readonly lost: Float64Array;
  readonly signs: Uint8Array;
  /** What of the weight is unknown, and what of that is worth what any unknown is worth. */
  readonly silent: Float64Array;
  readonly open: Float64Array;
  /** Fills all these for a list. */
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
  const { left, lost, signs, size } = batch;
  lost.fill(0);
  signs.fill(0);
  for (const costs of looks) addCosts(batch, costs);
  let kept = 0;
  for (let at = 0; at < size; at += 1) {
    const place = left[at] ?? 0;
    if ((lost[place] ?? 0) > (limits[signs[place] ?? 0] ?? 0)) continue;
    left[kept] = place;
    kept += 1;
  }
  batch.size = kept;
}

function addCosts({ first, left, lost, signs, size }: Batch, costs: Costs): void {
  const { codes, lost: lostBy, signs: signsBy, meet } = costs;
  for (let at = 0; at < size; at += 1) {
    const place = left[at] ?? 0;
    const code = codes[first + place] ?? 0;
    if (Number.isNaN(lostBy[code] ?? 0)) meet(code);
    lost[place] = (lost[place] ?? 0) + (lostBy[code] ?? 0);
    signs[place] = (signs[place] ?? 0) | (signsBy[code] ?? 0);
  }
}

/** What is unknown of the codes, once it is known what that is worth to each row. */
export function settleUnknown(
  { first, left, lost, silent, whenUnknown, size }: Batch,
  looks: FirstLook,
): void {
  for (const { codes, silent: silentBy, open } of looks) {
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      const code = codes[first + place] ?? 0;
      const less = MOST_UNKNOWN - (whenUnknown[place] ?? 0);
      lost[place] = (lost[place] ?? 0) + (open[code] ?? 0) * less;
      silent[place] = (silent[place] ?? 0) + (silentBy[code] ?? 0);
    }
  }
}
