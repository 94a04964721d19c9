import type { Work } from '../../qualifications.ts';
import { filled } from '../filled.ts';
import { JOB_AGO, JOB_MONTHS, KINDS, kindOf } from '../job-word.ts';
import { worthOfFacts } from '../numbered-facts.ts';
import type { Segment } from '../segment.ts';

/** A number for each kind of job, and the most of any for the kinds that have no code of their own. */
export function byKind(numberOf: (job: Work) => number): (segment: Segment) => Float64Array {
  const worths = worthOfFacts('kinds', numberOf);
  return ({ facts }) => {
    const numbers = worths(facts);
    for (let kind = KINDS; kind < numbers.length; kind += 1) {
      numbers[KINDS - 1] = Math.max(numbers[KINDS - 1] ?? 0, numbers[kind] ?? 0);
    }
    return numbers;
  };
}

/** A number for the months of a job: `most` for those that are too many for their bits. */
export const byMonths = (numberOf: (months: number) => number, most: number): Float64Array =>
  withLast(JOB_MONTHS, numberOf, most);

/** The same for the months since it ended. */
export const byAgo = (numberOf: (monthsAgo: number) => number, most: number): Float64Array =>
  withLast(JOB_AGO, numberOf, most);

const withLast = (length: number, numberOf: (number: number) => number, last: number): Float64Array =>
  filled(new Float64Array(length), (number) => (number === length - 1 ? last : numberOf(number)));

/** The most that any of some jobs has by its kind. */
export function mostOf(byKind: Float64Array, jobs: Uint32Array, first: number, last: number): number {
  let most = 0;
  for (let job = first; job < last; job += 1) {
    const number = byKind[kindOf(jobs[job] ?? 0)] ?? 0;
    if (number > most) most = number;
  }
  return most;
}
