import type { DegreeLevel, Education } from '@omm/contracts';

/** The highest completed level; an unfinished degree with nothing below stands on a high school. */
export function highestDegree(
  education: readonly Education[],
  rank: (level: DegreeLevel) => number,
): DegreeLevel | null {
  let best: DegreeLevel | null = null;
  for (const { level, status } of education) {
    if (level === null) continue;
    const counted = status === 'completed' ? level : 'high-school';
    if (best === null || rank(counted) > rank(best)) best = counted;
  }
  return best;
}
