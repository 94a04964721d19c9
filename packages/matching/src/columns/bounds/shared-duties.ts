import type { DutyRow } from '@omm/requirement-model';
import { dutiesCreditFor, dutyWorth } from '../../judges/role-credit.ts';
import { bitsInContent } from '../content-bytes.ts';
import { kindOf } from '../job-word.ts';
import type { Segment } from '../segment.ts';
import { bitsByKind } from './jobs.ts';

const BITS = 32;
const BYTE = 256;
const ALL = -1;
const NO_SKILLS = new Int32Array();

/** The credit of the duties that some jobs share with those that are asked for. */
export type Shared = (first: number, last: number) => number;

/** Asked duties as bits; what does not fit into 32 of them counts as done. */
export function sharedDuties(asked: readonly DutyRow[]): (segment: Segment) => Shared {
  const numbers = new Map(asked.slice(0, BITS).map(({ id }, at) => [id, at]));
  const creditOf = dutiesCreditFor(asked);
  const beyond = asked.slice(BITS).reduce((sum, { weight }) => sum + weight, 0);
  const inCare = weightsByByte(asked, true);
  const elsewhere = weightsByByte(asked, false);
  return (segment) => {
    const { columns, values } = segment;
    const ofDuty = Int32Array.from(values.duties, (id) => bitOf(numbers.get(id)));
    const ofCare = bitsByKind(segment, ({ healthcare }) => (healthcare ? ALL : 0));
    return (first, last) => {
      let any = 0;
      let cared = 0;
      for (let job = first; job < last; job += 1) {
        const bits = bitsInContent(columns, job, ofDuty, NO_SKILLS);
        any |= bits;
        cared |= bits & (ofCare[kindOf(columns.jobs[job] ?? 0)] ?? 0);
      }
      return creditOf(beyond + weightOf(inCare, cared) + weightOf(elsewhere, any & ~cared));
    };
  };
}

const bitOf = (number: number | undefined): number => (number === undefined ? 0 : 1 << number);

/** What the bits of each of the four bytes of a word weigh together. */
function weightsByByte(asked: readonly DutyRow[], isInCare: boolean): Float64Array {
  const weights = asked.slice(0, BITS).map((duty) => duty.weight * dutyWorth(duty, isInCare));
  return Float64Array.from({ length: (BITS / 8) * BYTE }, (_, at) => {
    const [byte, bits] = [Math.floor(at / BYTE), at % BYTE];
    return weights
      .slice(8 * byte, 8 * byte + 8)
      .reduce((sum, weight, bit) => sum + (bits & (1 << bit) ? weight : 0), 0);
  });
}

const weightOf = (weights: Float64Array, bits: number): number =>
  (weights[bits & 0xff] ?? 0) +
  (weights[BYTE + ((bits >>> 8) & 0xff)] ?? 0) +
  (weights[2 * BYTE + ((bits >>> 16) & 0xff)] ?? 0) +
  (weights[3 * BYTE + (bits >>> 24)] ?? 0);
