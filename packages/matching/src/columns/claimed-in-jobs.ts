import type { Work } from '../qualifications.ts';

/** The skills that jobs name, each with the months since the latest of those jobs ended; 0 where none has dates. */
export function claimedInJobs(work: readonly Pick<Work, 'skills' | 'monthsAgo'>[]): Map<string, number> {
  const claimed = new Map<string, number | null>();
  for (const { skills, monthsAgo } of work) {
    for (const id of skills) {
      const known = claimed.get(id) ?? null;
      claimed.set(
        id,
        monthsAgo === null || known === null ? (known ?? monthsAgo) : Math.min(known, monthsAgo),
      );
    }
  }
  return new Map([...claimed].map(([id, monthsAgo]) => [id, monthsAgo ?? 0]));
}
