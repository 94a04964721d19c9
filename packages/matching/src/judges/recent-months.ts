import type { RequirementOf } from '@omm/contracts';
import type { Work } from '../qualifications.ts';
import type { Counted } from './experience-months.ts';
import { FRESH_MONTHS, OLD_WORK } from './role-credit.ts';

/** 'Within the last 3 years' → 36; 'recent', with no number: as long as work is fresh; null: whenever. */
export function windowOf({ value }: RequirementOf<'experience'>): number | null {
  if (value.withinYears !== undefined) return value.withinYears * 12;
  return value.recent === true ? FRESH_MONTHS : null;
}

/** Months of the window count as they are, all months together as what is old. */
export function countedWithin(window: number, counted: readonly Counted[], work: readonly Work[]): Counted[] {
  return counted.flatMap((each) => {
    let inWindow = 0;
    for (const job of work) if (each.holds(job)) inWindow += monthsWithin(window, job);
    const recent = { ...each, months: Math.min(each.months, inWindow, window) };
    return [
      recent,
      { ...each, worth: each.worth * OLD_WORK, kind: () => `${each.kind()}, not all of it recent` },
    ];
  });
}

const monthsWithin = (window: number, { months, monthsAgo }: Work): number =>
  monthsAgo === null ? 0 : Math.min(months, Math.max(0, window - monthsAgo));
