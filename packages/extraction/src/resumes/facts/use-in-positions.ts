import type { MonthsOf, PartialDate, Position } from '@omm/contracts';
import { type Interval, intervalOf, unionMonths } from '../months/intervals.ts';

/** Whether the duties of a job stand here; its heading may be the name of a system's maker. */
export function dutiesAround({ highlights }: Position, start: number): boolean {
  const [first, last] = [highlights[0], highlights.at(-1)];
  return first !== undefined && last !== undefined && start >= first.start && start < last.end;
}

/** When the last of these jobs ended: 'present', or the latest month. */
export function lastUse(used: readonly Position[]): PartialDate | undefined {
  const ends = used.filter(({ months }) => months > 0).map(({ start, end }) => end ?? start);
  if (ends.includes('present')) return 'present';
  return ends
    .filter((end) => end !== null)
    .toSorted()
    .at(-1);
}

/** Months of the jobs that share a name, each month once; longest first. */
export function monthsBy(
  positions: readonly Position[],
  asOf: string,
  namesOf: (position: Position) => readonly string[],
): MonthsOf[] {
  const intervals = new Map<string, Interval[]>();
  for (const position of positions) {
    const interval = intervalOf(position.start, position.end, asOf);
    if (interval === null) continue;
    for (const name of namesOf(position)) intervals.set(name, [...(intervals.get(name) ?? []), interval]);
  }
  return [...intervals]
    .map(([name, worked]) => ({ name, months: unionMonths(worked) }))
    .toSorted((a, b) => b.months - a.months);
}
