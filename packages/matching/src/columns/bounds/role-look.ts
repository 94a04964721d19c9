import type { DutyRow } from '@omm/requirement-model';
import { dutiesCreditFor, dutyWorth, leadingCredit, timeInHealthCare } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import { unknownCredit } from '../../weights.ts';
import { kindOf } from '../job-word.ts';
import type { Segment } from '../segment.ts';
import { thousandths } from './code.ts';
import { byKind } from './jobs.ts';
import type { Fill } from './look.ts';
import { monthColumn, monthsAt } from './months-column.ts';
import { jobWith } from './nobody.ts';
import type { RoleCode } from './role-code.ts';
import { WITHOUT_JOBS } from './role-near.ts';

/** By all that is known of the jobs, after `nearLook` has noted how near they come. */
export function roleLook(offer: Offer, { credit, code }: RoleCode): (segment: Segment) => Fill {
  const duties = dutyBits(offer.duties);
  return (segment) => {
    const { jobCounts, jobs, jobContents } = segment.columns;
    const health = monthColumn(segment.columns, 'healthcare');
    const management = monthColumn(segment.columns, 'management');
    const places = byKind(segment, (kind) => (kind.healthcare ? offer.placeCredit(jobWith(kind)) : 0));
    const teams = byKind(segment, ({ teamSize }) => teamSize ?? 0);
    const done = Int32Array.from(segment.values.contents, (content) => duties.bitsOf(content.duties));
    return ({ rows, firstJobs, near, whenUnknown, size }, codes) => {
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] ?? 0;
        const first = firstJobs[at] ?? 0;
        const last = first + (jobCounts[row] ?? 0);
        let [place, team, inCare, elsewhere] = [0, 0, 0, 0];
        for (let job = first; job < last; job += 1) {
          const kind = kindOf(jobs[job] ?? 0);
          const bits = done[jobContents[job] ?? 0] ?? 0;
          const fit = places[kind] ?? 0;
          const led = teams[kind] ?? 0;
          if (fit > place) place = fit;
          if (led > team) team = led;
          if (fit > 0) inCare |= bits;
          else elsewhere |= bits;
        }
        const nearness = near[at] ?? 0;
        const most = credit(
          nearness,
          duties.creditOf(inCare, elsewhere),
          timeInHealthCare(monthsAt(health, row)) * place,
          leadingCredit(offer, monthsAt(management, row), team),
        );
        whenUnknown[at] = thousandths(unknownCredit(first === last ? 0 : most));
        codes[at] = first === last ? WITHOUT_JOBS : code(nearness, most);
      }
    };
  };
}

const BITS = 32;
const BYTE = 256;

/** The duties that are asked for as bits; what does not fit into 32 of them counts as done. */
function dutyBits(asked: readonly DutyRow[]) {
  const numbers = new Map(asked.slice(0, BITS).map(({ id }, at) => [id, at]));
  const creditOf = dutiesCreditFor(asked);
  const beyond = asked.slice(BITS).reduce((sum, { weight }) => sum + weight, 0);
  const inCare = byByte((at) => (asked[at]?.weight ?? 0) * worthOf(asked[at], true));
  const elsewhere = byByte((at) => (asked[at]?.weight ?? 0) * worthOf(asked[at], false));
  return {
    bitsOf: (ids: readonly string[]): number =>
      ids.reduce((bits, id) => {
        const at = numbers.get(id);
        return at === undefined ? bits : bits | (1 << at);
      }, 0),
    creditOf: (bitsInCare: number, bitsElsewhere: number): number =>
      creditOf(beyond + sumOf(inCare, bitsInCare) + sumOf(elsewhere, bitsElsewhere & ~bitsInCare)),
  };
}

const worthOf = (duty: DutyRow | undefined, inCare: boolean): number =>
  duty === undefined ? 0 : dutyWorth(duty, inCare);

/** What the bits of each of the four bytes of a word weigh together. */
function byByte(weightOf: (bit: number) => number): Float64Array {
  return Float64Array.from({ length: (BITS / 8) * BYTE }, (_, at) => {
    const [byte, bits] = [Math.floor(at / BYTE), at % BYTE];
    let sum = 0;
    for (let bit = 0; bit < 8; bit += 1) if (bits & (1 << bit)) sum += weightOf(8 * byte + bit);
    return sum;
  });
}

const sumOf = (sums: Float64Array, bits: number): number =>
  (sums[bits & 0xff] ?? 0) +
  (sums[BYTE + ((bits >>> 8) & 0xff)] ?? 0) +
  (sums[2 * BYTE + ((bits >>> 16) & 0xff)] ?? 0) +
  (sums[3 * BYTE + (bits >>> 24)] ?? 0);
