import { occupationNearness } from '@omm/requirement-model';
import { remembered } from '@omm/text';
import type { Work } from '../qualifications.ts';

/** Less near than this, the job itself was never done: a front desk is half of managing it. */
export const DONE = 0.55;

/** How near a job comes to an occupation, by the nearest of the occupations that its title names. */
export function nearnessTo(
  occupation: string | null,
): (job: Pick<Work, 'occupations' | 'healthcare'>) => number {
  const inCare = remembered((done: string | null) => occupationNearness(occupation, done, true));
  const elsewhere = remembered((done: string | null) => occupationNearness(occupation, done, false));
  return ({ occupations, healthcare }) => {
    const nearness = healthcare ? inCare : elsewhere;
    let near = nearness(null);
    for (const done of occupations) near = Math.max(near, nearness(done));
    return near;
  };
}
