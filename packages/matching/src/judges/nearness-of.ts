import { occupationNearness } from '@omm/requirement-model';
import type { Work } from '../qualifications.ts';

/** How near a job comes to an occupation, by the nearest of the occupations that its title names. */
export const nearnessOf = (
  occupation: string | null,
  { occupations, healthcare }: Pick<Work, 'occupations' | 'healthcare'>,
): number =>
  Math.max(...[null, ...occupations].map((done) => occupationNearness(occupation, done, healthcare)));
