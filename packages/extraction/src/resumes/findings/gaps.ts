import type { Education, Position, ResumeFinding } from '@omm/contracts';
import { type Interval, intervalOf, lastMonthBefore } from '../months/intervals.ts';

const LONGEST_UNSAID = 6;

/** More than six months between two jobs, or since the last, that no schooling fills. For the person alone: no score knows of it. */
export function gaps(
  positions: readonly Position[],
  education: readonly Education[],
  asOf: string,
): ResumeFinding[] {
  const worked = positions
    .map((position) => ({ position, interval: intervalOf(position.start, position.end, asOf) }))
    .filter((job): job is { position: Position; interval: Interval } => job.interval !== null)
    .toSorted((a, b) => a.interval.first - b.interval.first);
  const studied = education.flatMap(({ start, end }) =>
    start === undefined ? [] : (intervalOf(start, end, asOf) ?? []),
  );
  const found: ResumeFinding[] = [];
  let reached: number | null = null;
  for (const { position, interval } of worked) {
    if (reached !== null && isGap(reached + 1, interval.first - 1, studied))
      found.push(between(reached + 1, interval.first - 1, position));
    reached = Math.max(reached ?? 0, interval.last);
  }
  const last = worked.at(-1);
  if (last && reached !== null && isGap(reached + 1, lastMonthBefore(asOf), studied))
    found.push(since(reached + 1, last.position));
  return found;
}

const isGap = (first: number, last: number, studied: readonly Interval[]) =>
  last - first + 1 > LONGEST_UNSAID &&
  !studied.some((school) => school.first <= first + LONGEST_UNSAID && school.last >= last - LONGEST_UNSAID);

const advice =
  'Nobody has to explain it here, and it changes no score. If you like, one dated line says what it was: school, family, travel, a search.';

const between = (first: number, last: number, { span }: Position): ResumeFinding => ({
  code: 'GAP',
  message: `No work is listed from ${monthName(first)} to ${monthName(last)} (${last - first + 1} months).`,
  advice,
  span,
});

const since = (first: number, { span }: Position): ResumeFinding => ({
  code: 'GAP',
  message: `No work is listed since ${monthName(first)}.`,
  advice,
  span,
});

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const monthName = (month: number) => `${months[month % 12]} ${Math.floor(month / 12)}`;
