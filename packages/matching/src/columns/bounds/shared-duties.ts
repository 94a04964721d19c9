import type { DutyRow } from '@omm/requirement-model';
import { dutiesCreditFor, dutyWorth } from '../../judges/role-credit.ts';
import { DUTIES, SKILLS } from '../done-numbers.ts';
import { kindOf } from '../job-word.ts';
import { doneReader } from '../row-reader.ts';
import type { Segment } from '../segment.ts';
import { byKind } from './jobs.ts';

const BITS = 32;

/** The credit of the duties that some jobs share with those that are asked for. */
export type Shared = (row: number, first: number, last: number) => number;

/** Asked duties as bits; what does not fit into 32 of them counts as done. */
export function sharedDuties(asked: readonly DutyRow[]): (segment: Segment) => Shared {
  const bits = new Map(asked.slice(0, BITS).map(({ id }, at) => [id, 1 << at]));
  const creditOf = dutiesCreditFor(asked);
  const beyond = asked.slice(BITS).reduce((sum, { weight }) => sum + weight, 0);
  const inCare = weightsOf(asked, true);
  const elsewhere = weightsOf(asked, false);
  const inCareByKind = byKind(({ healthcare }) => Number(healthcare));
  return (segment) => {
    const { jobs } = segment.columns;
    const ofDuty = Int32Array.from(segment.values.duties, (id) => bits.get(id) ?? 0);
    const { reader, toRow } = doneReader(segment);
    const isCare = inCareByKind(segment);
    return (row, first, last) => {
      toRow(row);
      let any = 0;
      let cared = 0;
      for (let job = first; job < last; job += 1) {
        const done = reader.bitsOfSet(DUTIES, ofDuty);
        reader.skipSet(SKILLS);
        any |= done;
        if (isCare[kindOf(jobs[job] ?? 0)] === 1) cared |= done;
      }
      return creditOf(beyond + weightIn(inCare, cared) + weightIn(elsewhere, any & ~cared));
    };
  };
}

/** What each of them weighs, done in health care or elsewhere. */
const weightsOf = (asked: readonly DutyRow[], isInCare: boolean): Float64Array =>
  Float64Array.from(asked.slice(0, BITS), (duty) => duty.weight * dutyWorth(duty, isInCare));

function weightIn(weights: Float64Array, bits: number): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) if (bits & (1 << at)) sum += weights[at] ?? 0;
  return sum;
}
