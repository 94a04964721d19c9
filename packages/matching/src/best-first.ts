import type { Points } from './score-match.ts';

/**
 * The order of a list: the score, then how much the resume speaks to, then the experience beyond what is asked, then
 * how fresh it is. Who is equal in all of it is ordered by the id, by the caller. `packages/storage` says the same in
 * SQL (infra/decisions/0003).
 */
export const bestFirst = (a: Points, b: Points): number =>
  b.score - a.score ||
  b.coverage - a.coverage ||
  (b.experience?.months ?? 0) - (a.experience?.months ?? 0) ||
  monthsAgo(a) - monthsAgo(b);

/** Undated work comes last. */
const NEVER = 10_000;
const monthsAgo = ({ experience }: Points): number => experience?.monthsAgo ?? NEVER;
