import type { Work } from '../../qualifications.ts';
import { filled } from '../filled.ts';
import { JOB_AGO, JOB_MONTHS, KINDS, kindOf } from '../job-word.ts';
import type { Segment } from '../segment.ts';

/** A number for each kind of job, and the most of any for the kinds that have no code of their own. */
export function byKind({ jobsByKind }: Segment, numberOf: (job: Work) => number): Float64Array {
  const numbers = new Float64Array(jobsByKind.length);
  for (const [kind, job] of jobsByKind.entries()) numbers[kind] = numberOf(job);
  return numbers.length < KINDS ? numbers : withMost(numbers, (a, b) => Math.max(a, b));
}

/** The same for bits. */
export function bitsByKind({ jobsByKind }: Segment, bitsOf: (job: Work) => number): Int32Array {
  const bits = new Int32Array(jobsByKind.length);
  for (const [kind, job] of jobsByKind.entries()) bits[kind] = bitsOf(job);
  return bits.length < KINDS ? bits : withMost(bits, (a, b) => a | b);
}

function withMost<T extends Float64Array | Int32Array>(
  numbers: T,
  more: (a: number, b: number) => number,
): T {
  for (let kind = KINDS; kind < numbers.length; kind += 1) {
    numbers[KINDS - 1] = more(numbers[KINDS - 1] ?? 0, numbers[kind] ?? 0);
  }
  return numbers;
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
