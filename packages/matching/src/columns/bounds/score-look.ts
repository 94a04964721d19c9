import type { Weighed } from '../../weigh-posting.ts';
import { unknownCredit } from '../../weights.ts';
import { lastOf, type Tie, tieOf } from '../candidates.ts';
import { firstDigits } from '../row-id.ts';
import { type Segment, startOf } from '../segment.ts';
import { BATCH_ROWS, type Batch } from './batch.ts';
import { thousandths, WHOLE } from './code.ts';
import { firstLook, settleUnknown, takeCodes } from './first-look.ts';
import { ANY_CLASS, beginBatch, giveBack, type Levels, levelsOf, takeTests, testsOn } from './glance.ts';
import { BY_ROW, type Fill, fillOf, isByCode } from './look.ts';
import { Marks } from './marks.ts';
import { MOST_UNKNOWN, Reach } from './reach.ts';
import { roleLook, type WorkLook } from './role-look.ts';
import { tieLook } from './tie-look.ts';
import { treeLooks } from './tree-look.ts';

export type Accepts = (row: number) => boolean;

/** What a posting makes of the rows of one segment. */
type SegmentLook = {
  /** Fills a batch with those rows from `first` on that are accepted and can score as much as the reach asks for. */
  readonly look: (batch: Batch, first: number, accepts: Accepts | null) => void;
  /** What orders a row among equals, at most, by the most that its coverage can be. */
  readonly tieOf: (row: number, coverage: number) => Tie;
};

export type ScoreLook = {
  readonly reach: (mustsMet: boolean) => Reach;
  readonly on: (segment: Segment, reach: Reach) => SegmentLook;
};

/**
 * What a posting makes of any row, the cheapest looks first: a glance at what it may have done; columns of codes, and
 * months; when and how long the jobs were; all that was done in them; skills.
 */
export function scoreLook(posting: Weighed): ScoreLook {
  const marks = new Marks();
  const looks = treeLooks(posting.root, posting, marks).toSorted((a, b) => b.weight - a.weight);
  const work = workLook(posting);
  const weight = looks.reduce((sum, look) => sum + look.weight, work.weight);
  const experienceOn = tieLook(posting);
  const marksOn = marks.inSegments();
  const glances = looks.flatMap((one) =>
    'glance' in one && one.glance ? [{ weight: one.weight, glance: one.glance }] : [],
  );
  return {
    reach: (mustsMet) => new Reach(weight, mustsMet),
    on: (segment, reach) => {
      const { near, ofClasses, first, all } = work.on(segment);
      const experienceOf = experienceOn(segment, near);
      const { ids, jobStarts, jobCounts } = segment.columns;
      const codes = new Int32Array(BATCH_ROWS);
      const byCodes = firstLook(looks.filter(isByCode), segment);
      const [byMonths, byJobs, bySkills] = BY_ROW.map((by) =>
        looks
          .filter((look) => look.by === by)
          .map((look) => ({ weight: look.weight, fill: fillOf(look, segment) })),
      );
      const { bits, note: noteMarks } = marksOn(segment);
      const tests = testsOn(glances, bits);
      const take = (batch: Batch, each: readonly { weight: number; fill: Fill }[] = []): void => {
        for (const { weight: own, fill } of each) {
          if (batch.size === 0) return;
          fill(batch, codes);
          reach.take(batch, own, codes);
        }
      };
      let levels = ANY_CLASS;
      let asked = Number.NaN;
      const levelsNow = (): Levels => {
        if (ofClasses === null || reach.least === asked) return levels;
        asked = reach.least;
        levels = levelsOf(work.weight, ofClasses, reach.limits);
        return levels;
      };
      return {
        look: (batch, from, accepts) => {
          beginBatch(batch, segment, from, levelsNow());
          if (accepts !== null) batch.keep(accepts);
          takeCodes(batch, byCodes, reach.limits);
          takeTests(batch, { shown: segment.traits.shown, tests, limits: reach.limits });
          if (batch.size === 0) return;
          batch.silent.fill(0);
          batch.whenUnknown.fill(MOST_UNKNOWN);
          take(batch, byMonths);
          giveBack(batch, batch.byClass);
          batch.findJobs(segment.columns);
          first(batch, codes);
          reach.sift(batch, work.weight, codes);
          take(batch, byJobs);
          take(batch, [{ weight: work.weight, fill: all }]);
          settleUnknown(batch, byCodes);
          giveBack(batch, batch.byGlance);
          noteMarks(batch);
          take(batch, bySkills);
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
  return { weight: 0, on: () => ({ near: null, ofClasses: null, first: nothing, all: nothing }) };
}
