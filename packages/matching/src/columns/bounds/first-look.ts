import { type Column, type Columns, type Segment, startOf } from '../segment.ts';
import { BATCH_ROWS, type Batch } from './batch.ts';
import { creditOf, isUnknown, settled, signsOf } from './code.ts';
import type { CodeColumn, CodeLook } from './look.ts';
import { MOST_UNKNOWN } from './reach.ts';

/** All that the three columns of codes decide: what it costs, added up once for each code. */
export type FirstLook = {
  readonly columns: Columns;
  readonly rows: number;
  readonly degrees: Costs;
  readonly credentials: Costs;
  readonly languages: Costs;
};

type Costs = {
  readonly codes: Column;
  readonly lost: Float64Array;
  readonly signs: Uint8Array;
  /** What of the weight is unknown, and what of that is worth what any unknown is worth. */
  readonly silent: Float64Array;
  readonly open: Float64Array;
};

export const firstLook = (looks: readonly CodeLook[], segment: Segment): FirstLook => ({
  columns: segment.columns,
  rows: segment.rows,
  degrees: costsBy('degrees', looks, segment),
  credentials: costsBy('credentials', looks, segment),
  languages: costsBy('languages', looks, segment),
});

function costsBy(by: CodeColumn, looks: readonly CodeLook[], segment: Segment): Costs {
  const count = segment.values[by].length;
  const [lost, signs] = [new Float64Array(count), new Uint8Array(count)];
  const [silent, open] = [new Float64Array(count), new Float64Array(count)];
  for (const { weight, codesOn } of looks.filter((look) => look.by === by)) {
    for (const [value, code] of codesOn(segment).entries()) {
      const most = settled(code, MOST_UNKNOWN);
      lost[value] = (lost[value] ?? 0) + weight * (1000 - creditOf(most));
      signs[value] = (signs[value] ?? 0) | signsOf(most);
      if (!isUnknown(code)) continue;
      silent[value] = (silent[value] ?? 0) + weight;
      if (creditOf(most) === MOST_UNKNOWN) open[value] = (open[value] ?? 0) + weight;
    }
  }
  return { codes: segment.columns[by], lost, signs, silent, open };
}

/** Fills a batch with the rows from `first` on that have not lost more than they may. */
export function fillBatch(batch: Batch, look: FirstLook, first: number, limits: Float64Array): void {
  const { columns, degrees, credentials, languages } = look;
  const { jobCounts } = columns;
  const last = Math.min(look.rows, first + BATCH_ROWS);
  let job = startOf(first, columns.jobStarts, jobCounts);
  let size = 0;
  for (let row = first; row < last; row += 1) {
    const degree = degrees.codes[row] ?? 0;
    const credential = credentials.codes[row] ?? 0;
    const language = languages.codes[row] ?? 0;
    const lost =
      (degrees.lost[degree] ?? 0) + (credentials.lost[credential] ?? 0) + (languages.lost[language] ?? 0);
    const signs =
      (degrees.signs[degree] ?? 0) | (credentials.signs[credential] ?? 0) | (languages.signs[language] ?? 0);
    const firstJob = job;
    job += jobCounts[row] ?? 0;
    if (lost > (limits[signs] ?? 0)) continue;
    batch.rows[size] = row;
    batch.firstJobs[size] = firstJob;
    batch.lost[size] = lost;
    batch.signs[size] = signs;
    size += 1;
  }
  batch.size = size;
  batch.silent.fill(0, 0, size);
  batch.whenUnknown.fill(MOST_UNKNOWN, 0, size);
}

/** The unknown was taken for the most that it is worth to anybody: now it is known what it is worth here. */
export function settleUnknown(
  { rows, lost, silent, whenUnknown, size }: Batch,
  { degrees, credentials, languages }: FirstLook,
): void {
  for (let at = 0; at < size; at += 1) {
    const row = rows[at] ?? 0;
    const weight = openAt(degrees, row) + openAt(credentials, row) + openAt(languages, row);
    lost[at] = (lost[at] ?? 0) + weight * (MOST_UNKNOWN - (whenUnknown[at] ?? 0));
    silent[at] =
      (silent[at] ?? 0) + silentAt(degrees, row) + silentAt(credentials, row) + silentAt(languages, row);
  }
}

const openAt = ({ codes, open }: Costs, row: number): number => open[codes[row] ?? 0] ?? 0;
const silentAt = ({ codes, silent }: Costs, row: number): number => silent[codes[row] ?? 0] ?? 0;
