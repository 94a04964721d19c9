import { stem } from '@omm/text';
import { dwell, freshness } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import { likeness } from '../../judges/same-words.ts';
import { filled } from '../filled.ts';
import { agoOf, isWide, kindOf, monthsOf, NO_DATES } from '../job-word.ts';
import { wordReader } from '../row-reader.ts';
import type { Segment } from '../segment.ts';
import { nextTitle } from '../word-numbers.ts';
import type { Batch } from './batch.ts';
import { byAgo, byKind, byMonths } from './jobs.ts';
import { ROUNDING } from './role-code.ts';

const lasting = byMonths(dwell, 1);
const fresh = byAgo((ago) => freshness(ago === NO_DATES ? null : ago), 1);

/** The jobs of a row. */
export type JobsOf = { readonly row: number; readonly first: number; readonly last: number };

/** How near the jobs of rows come to the jobs that are offered. */
export type Nearness = {
  /** Notes in a batch how near the nearest of a row comes, in the mean over all that are offered. */
  readonly note: (batch: Batch) => void;
  /** All that may be the nearest to one that is offered. */
  readonly nearest: (jobs: JobsOf) => readonly number[];
  /** How near each kind of job comes to any that is offered; null where titles are compared. */
  readonly ofKinds: Float64Array | null;
};

/** One job that is offered. */
type Offered = {
  /** How near each of a row's jobs comes at most. */
  readonly each: (jobs: JobsOf) => number[];
  /** Adds the most of them to what a batch holds of each row. */
  readonly add: (batch: Batch) => void;
  readonly ofKinds: Float64Array | null;
};

export function nearnessFor(offer: Offer): (segment: Segment) => Nearness {
  const offers =
    offer.name === ''
      ? [(segment: Segment) => byTitle(segment, offer)]
      : offer.nearTo.map((nearTo) => {
          const nearOn = byKind(nearTo);
          return (segment: Segment) => byKindOfJob(segment, nearOn(segment));
        });
  return (segment) => {
    const offered = offers.map((on) => on(segment));
    const { jobs } = segment.columns;
    const { length: count } = offered;
    return {
      note: (batch) => {
        const { near } = batch;
        near.fill(0);
        for (const { add } of offered) add(batch);
        if (count > 1) filled(near, (place) => (near[place] ?? 0) / count);
      },
      nearest: (of) => offered.flatMap(({ each }) => nearestOf(each(of), of, jobs)),
      ofKinds: offered.map(({ ofKinds }) => ofKinds).reduce(mostOfEach),
    };
  };
}

const mostOfEach = (one: Float64Array | null, other: Float64Array | null): Float64Array | null =>
  one && other && one.map((near, kind) => Math.max(near, other[kind] ?? 0));

/** How near a wide job comes is not known but at most: beside one, any may be the nearest. */
function nearestOf(near: readonly number[], { first, last }: JobsOf, jobs: Uint32Array): number[] {
  const best = Math.max(0, ...near);
  const least = jobs.subarray(first, last).some(isWide) ? 0 : best - ROUNDING;
  return best > 0 ? near.flatMap((own, at) => (own >= least ? [first + at] : [])) : [];
}

function byKindOfJob({ columns: { jobs, jobCounts } }: Segment, nearOf: Float64Array): Offered {
  const nearAt = (job: number): number => {
    const word = jobs[job] ?? 0;
    return (nearOf[kindOf(word)] ?? 0) * inTime(word);
  };
  return {
    each: ({ first, last }) => Array.from({ length: last - first }, (_, at) => nearAt(first + at)),
    add: ({ first, left, firstJobs, near, size }) => {
      for (let at = 0; at < size; at += 1) {
        const place = left[at] ?? 0;
        const firstJob = firstJobs[place] ?? 0;
        const last = firstJob + (jobCounts[first + place] ?? 0);
        let best = 0;
        for (let job = firstJob; job < last; job += 1) {
          const word = jobs[job] ?? 0;
          const most = nearOf[kindOf(word)] ?? 0;
          if (most > best) best = Math.max(best, most * inTime(word));
        }
        near[place] = (near[place] ?? 0) + best;
      }
    },
    ofKinds: nearOf,
  };
}

const inTime = (word: number): number => (lasting[monthsOf(word)] ?? 0) * (fresh[agoOf(word)] ?? 0);

/** A job outside our tables is known by the words of its title, of which no two have one stem. */
function byTitle(segment: Segment, { titleStems }: Offer): Offered {
  const { columns, values } = segment;
  const { jobs, jobCounts } = columns;
  const { reader, toRow } = wordReader(segment);
  const isAsked = Uint8Array.from(values.words, (word) => Number(titleStems.has(stem(word))));
  const likenessOf = (title: readonly number[]): number => {
    let shared = 0;
    for (const word of title) shared += isAsked[word] ?? 0;
    return likeness(shared, titleStems.size, title.length);
  };
  const ofShared = values.titles.map(likenessOf);
  const nextNear = (job: number): number => nextTitle(reader, ofShared, likenessOf) * inTime(jobs[job] ?? 0);
  const best = ({ first, firstJobs }: Batch, place: number): number => {
    const firstJob = firstJobs[place] ?? 0;
    const last = firstJob + (jobCounts[first + place] ?? 0);
    let most = 0;
    toRow(first + place);
    for (let job = firstJob; job < last; job += 1) most = Math.max(most, nextNear(job));
    return most;
  };
  return {
    each: ({ row, first, last }) => {
      toRow(row);
      return Array.from({ length: last - first }, (_, at) => nextNear(first + at));
    },
    add: (batch) => {
      for (const place of batch.left.subarray(0, batch.size)) batch.near[place] = best(batch, place);
    },
    ofKinds: null,
  };
}
