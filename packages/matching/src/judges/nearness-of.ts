import { occupationNearness } from '@omm/requirement-model';
import type { Work } from '../qualifications.ts';

/** Less near than this, the job itself was never done: a front desk is half of managing it. */
export const DONE = 0.55;

/** How near a job comes to an occupation, by the nearest of the occupations that its title names. */
export const nearnessOf = (
  occupation: string | null,
  { occupations, healthcare }: Pick<Work, 'occupations' | 'healthcare'>,
): number =>
  Math.max(...[null, ...occupations].map((done) => occupationNearness(occupation, done, healthcare)));
