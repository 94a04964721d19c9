import type { Points } from './score-match.ts';

/** What decides a place in a list. */
export type Place = Omit<Points, 'verdict'>;

/**
 * The order of a list: the score, then how much the resume speaks to, then the experience beyond what is asked, then
 * how fresh it is. Who is equal in all of it is ordered by the id, by the caller. `packages/storage` says the same in
 * SQL (infra/decisions/0003).
 */
export const bestFirst = (a: Place, b: Place): number =>
  b.score - a.score ||
  b.coverage - a.coverage ||
  (b.experience?.months ?? 0) - (a.experience?.months ?? 0) ||
  monthsAgoOf(a) - monthsAgoOf(b);

/** Undated work comes last. */
export const NEVER = 10_000;
export const monthsAgoOf = ({ experience }: Place): number => experience?.monthsAgo ?? NEVER;
