import type { CandidateProfile } from '@omm/contracts';

/** 'present' sorts behind every year. */
export const latestTitle = (profile: CandidateProfile | null): string | null =>
  profile?.positions.toSorted((a, b) => (b.end ?? '').localeCompare(a.end ?? ''))[0]?.title ?? null;
