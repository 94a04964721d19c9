import type { Weighed } from '../../weigh-posting.ts';
import { unknownCredit } from '../../weights.ts';
import { type Key, lastOf, tieOf } from '../candidates.ts';
import { firstDigits } from '../row-id.ts';
import type { Segment } from '../segment.ts';
import { BATCH_ROWS, type Batch } from './batch.ts';
import { thousandths, WHOLE } from './code.ts';
import { fillBatch, firstLook, settleUnknown } from './first-look.ts';
import { type Fill, fillOf, isByCode } from './look.ts';
import { Marks } from './marks.ts';
import { Reach } from './reach.ts';
import { roleLook } from './role-look.ts';
import { tieLook } from './tie-look.ts';
import { treeLooks } from './tree-look.ts';

/** Fills a batch with those rows from `first` on that are accepted and can score as much as the reach asks for. */
type Looking = (batch: Batch, first: number, accepts: Accepts | null) => void;
export type Accepts = (row: number) => boolean;

export type ScoreLook = {
  readonly reach: (mustsMet: boolean) => Reach;
  readonly on: (segment: Segment, reach: Reach) => Looking;
  /** The most that a row of a batch can be worth in a list, after all looks. */
  readonly keyOn: (segment: Segment, reach: Reach) => (batch: Batch, at: number) => Key;
};

/** What a posting makes of any row, the cheapest looks first: columns of codes, months, the work, all jobs and skills. */
export function scoreLook(posting: Weighed): ScoreLook {
  const marks = new Marks();
  const looks = treeLooks(posting.root, posting, marks).toSorted((a, b) => b.weight - a.weight);
  const work = workLook(posting);
  const weight = looks.reduce((sum, look) => sum + look.weight, work.weight);
  const experienceOn = tieLook(posting);
  return {
    keyOn: (segment, reach) => {
      const experienceOf = experienceOn(segment);
      return (batch, at) => {
        const row = batch.rows[at] ?? 0;
        const { months, monthsAgo } = experienceOf(row, batch.firstJobs[at] ?? 0);
        return {
          score: reach.tenths(batch, at),
          tie: tieOf(reach.coverage(batch, at), months),
          last: lastOf(monthsAgo, firstDigits(segment.columns.ids, row)),
        };
      };
    },
    reach: (mustsMet) => new Reach(weight, mustsMet),
    on: (segment, reach) => {
      const codes = new Int32Array(BATCH_ROWS);
      const first = firstLook(looks.filter(isByCode), segment);
      const [byMonths, byJobs] = (['months', 'jobs'] as const).map((by) =>
        looks
          .filter((look) => look.by === by)
          .map((look) => ({ weight: look.weight, fill: fillOf(look, segment) })),
      );
      const byWork = [{ weight: work.weight, fill: work.on(segment) }];
      const noteMarks = marks.on(segment);
      const take = (batch: Batch, each: readonly { weight: number; fill: Fill }[] = []): void => {
        for (const { weight: own, fill } of each) {
          if (batch.size === 0) return;
          fill(batch, codes);
          reach.take(batch, own, codes);
        }
      };
      return (batch, row, accepts) => {
        fillBatch(batch, first, row, reach.limits);
        if (accepts !== null) batch.keep(accepts);
        take(batch, byMonths);
        take(batch, byWork);
        settleUnknown(batch, first);
        noteMarks(batch);
        take(batch, byJobs);
      };
    },
  };
}

function workLook({ offer, work }: Weighed): { weight: number; on: (segment: Segment) => Fill } {
  if (offer !== null && work !== null) return { weight: work.weight, on: roleLook(offer, work) };
  const unknown = thousandths(unknownCredit(0));
  const on =
    (): Fill =>
    ({ whenUnknown, size }, codes) => {
      whenUnknown.fill(unknown, 0, size);
      codes.fill(WHOLE, 0, size);
    };
  return { weight: 0, on };
}
