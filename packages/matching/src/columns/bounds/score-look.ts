import type { Weighed } from '../../weigh-posting.ts';
import { unknownCredit } from '../../weights.ts';
import { lastOf, type Tie, tieOf } from '../candidates.ts';
import { firstDigits } from '../row-id.ts';
import { type Segment, startOf } from '../segment.ts';
import { BATCH_ROWS, type Batch } from './batch.ts';
import { thousandths, WHOLE } from './code.ts';
import { fillBatch, firstLook, settleUnknown } from './first-look.ts';
import { type Fill, fillOf, isByCode } from './look.ts';
import { Marks } from './marks.ts';
import { Reach } from './reach.ts';
import { roleLook, type WorkLook } from './role-look.ts';
import { tieLook } from './tie-look.ts';
import { treeLooks } from './tree-look.ts';

export type Accepts = (row: number) => boolean;

/** What a posting makes of the rows of one segment. */
export type SegmentLook = {
  /** Fills a batch with those rows from `first` on that are accepted and can score as much as the reach asks for. */
  readonly look: (batch: Batch, first: number, accepts: Accepts | null) => void;
  /** What orders a row among equals, at most, by the most that its coverage can be. */
  readonly tieOf: (row: number, coverage: number) => Tie;
};

export type ScoreLook = {
  readonly reach: (mustsMet: boolean) => Reach;
  readonly on: (segment: Segment, reach: Reach) => SegmentLook;
};

/** What a posting makes of any row, the cheapest looks first: columns of codes, kinds of jobs, months, all jobs and skills. */
export function scoreLook(posting: Weighed): ScoreLook {
  const marks = new Marks();
  const looks = treeLooks(posting.root, posting, marks).toSorted((a, b) => b.weight - a.weight);
  const work = workLook(posting);
  const weight = looks.reduce((sum, look) => sum + look.weight, work.weight);
  const experienceOn = tieLook(posting);
  return {
    reach: (mustsMet) => new Reach(weight, mustsMet),
    on: (segment, reach) => {
      const byWork = work.on(segment);
      const experienceOf = experienceOn(segment, byWork.near);
      const { ids, jobStarts, jobCounts } = segment.columns;
      const codes = new Int32Array(BATCH_ROWS);
      const first = firstLook(looks.filter(isByCode), segment);
      const [byRow, byJobs] = (['row', 'jobs'] as const).map((by) =>
        looks
          .filter((look) => look.by === by)
          .map((look) => ({ weight: look.weight, fill: fillOf(look, segment) })),
      );
      const noteMarks = marks.on(segment);
      const take = (batch: Batch, each: readonly { weight: number; fill: Fill }[] = []): void => {
        for (const { weight: own, fill } of each) {
          if (batch.size === 0) return;
          fill(batch, codes);
          reach.take(batch, own, codes);
        }
      };
      return {
        look: (batch, from, accepts) => {
          fillBatch(batch, first, from, reach.limits);
          if (accepts !== null) batch.keep(accepts);
          for (const fill of [byWork.byKinds, byWork.first]) {
            fill(batch, codes);
            reach.sift(batch, work.weight, codes);
          }
          batch.silent.fill(0);
          take(batch, byRow);
          take(batch, [{ weight: work.weight, fill: byWork.all }]);
          settleUnknown(batch, first);
          noteMarks(batch);
          take(batch, byJobs);
        },
        tieOf: (row, coverage) => {
          const firstJob = startOf(row, jobStarts, jobCounts);
          const last = firstJob + (jobCounts[row] ?? 0);
          const { months, monthsAgo } = experienceOf({ row, first: firstJob, last });
          return { tie: tieOf(coverage, months), last: lastOf(monthsAgo, firstDigits(ids, row)) };
        },
      };
    },
  };
}

function workLook({ offer, work }: Weighed): { weight: number; on: (segment: Segment) => WorkLook } {
  if (offer !== null && work !== null) return { weight: work.weight, on: roleLook(offer, work) };
  const unknown = thousandths(unknownCredit(0));
  const nothing: Fill = ({ whenUnknown }, codes) => {
    whenUnknown.fill(unknown);
    codes.fill(WHOLE);
  };
  return { weight: 0, on: () => ({ near: null, byKinds: nothing, first: nothing, all: nothing }) };
}
