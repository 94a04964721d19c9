import type { Work } from '../qualifications.ts';

/** All months of the jobs of a kind, side by side or not. */
export function monthsOf(work: readonly Work[], holds: (job: Work) => boolean): number {
  let months = 0;
  for (const job of work) if (holds(job)) months += job.months;
  return months;
}
