import { dwell, freshness } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import { titleOf } from '../content-bytes.ts';
import { agoOf, isWide, kindOf, monthsOf, NO_DATES } from '../job-word.ts';
import type { Columns, Segment } from '../segment.ts';
import { byKind, byMonths } from './jobs.ts';
import { jobWith } from './nobody.ts';
import { ROUNDING } from './role-code.ts';

const lasting = byMonths(dwell, 1);
const fresh = byMonths((ago) => freshness(ago === NO_DATES ? null : ago), 1);

/** How near each job comes, by the code of its kind or of its title. */
type Nearness = { readonly numbers: Float64Array; readonly titles: Columns | null };

const offeredOn = (segment: Segment, { nearTo, name }: Offer): Nearness[] =>
  nearTo.map((nearness) => (name === '' ? byTitle(segment, nearness) : byJob(segment, nearness)));

/** How near the jobs come to each job that is offered, in the mean. */
export function nearnessOn(segment: Segment, offer: Offer): (first: number, last: number) => number {
  const { jobs } = segment.columns;
  const offered = offeredOn(segment, offer);
  return (first, last) => {
    let sum = 0;
    for (const nearness of offered) sum += nearest(nearness, jobs, first, last);
    return sum / offered.length;
  };
}

const byJob = (segment: Segment, nearTo: Offer['nearTo'][number]): Nearness => ({
  numbers: byKind(segment, (kind) => nearTo(jobWith(kind))),
  titles: null,
});

/** A job outside our tables is known by the words of its title. */
const byTitle = ({ columns, values }: Segment, nearTo: Offer['nearTo'][number]): Nearness => ({
  numbers: Float64Array.from(values.titles, (title) => nearTo(jobWith({ title }))),
  titles: columns,
});

/** Names all jobs that may be the nearest to one that is offered. */
export function nearestJobs(segment: Segment, offer: Offer) {
  const { jobs } = segment.columns;
  const offered = offeredOn(segment, offer);
  return (first: number, last: number, name: (job: number) => void): void => {
    for (const nearness of offered) {
      const best = nearest(nearness, jobs, first, last);
      // How near a wide job comes is not known but at most: any other may come nearer.
      const least = anyWide(jobs, first, last) ? 0 : best - ROUNDING;
      for (let job = first; job < last && best > 0; job += 1) {
        if (nearAt(nearness, jobs, job) >= least) name(job);
      }
    }
  };
}

function nearest(nearness: Nearness, jobs: Uint32Array, first: number, last: number): number {
  let best = 0;
  for (let job = first; job < last; job += 1) best = Math.max(best, nearAt(nearness, jobs, job));
  return best;
}

function anyWide(jobs: Uint32Array, first: number, last: number): boolean {
  for (let job = first; job < last; job += 1) if (isWide(jobs[job] ?? 0)) return true;
  return false;
}

function nearAt({ numbers, titles }: Nearness, jobs: Uint32Array, job: number): number {
  const word = jobs[job] ?? 0;
  const near = numbers[titles === null ? kindOf(word) : titleOf(titles, job)] ?? 0;
  return near * (lasting[monthsOf(word)] ?? 0) * (fresh[agoOf(word)] ?? 0);
}
