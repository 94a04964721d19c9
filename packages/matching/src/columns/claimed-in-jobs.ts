import type { Work } from '../qualifications.ts';

const UNDATED = Number.POSITIVE_INFINITY;

/** The skills that jobs name, each with the months since the latest of those jobs ended; 0 where none has dates. */
export function claimedInJobs(work: readonly Pick<Work, 'skills' | 'monthsAgo'>[]): Map<string, number> {
  const claimed = new Map<string, number>();
  for (const { skills, monthsAgo } of work) {
    const ago = monthsAgo ?? UNDATED;
    for (const id of skills) claimed.set(id, Math.min(ago, claimed.get(id) ?? UNDATED));
  }
  for (const [id, ago] of claimed) if (ago === UNDATED) claimed.set(id, 0);
  return claimed;
}
