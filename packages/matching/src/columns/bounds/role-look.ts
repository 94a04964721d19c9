import { leadingCredit, timeInHealthCare } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import type { Point } from '../../point.ts';
import { unknownCredit } from '../../weights.ts';
import { filled } from '../filled.ts';
import { CLASS_BITS } from '../row-traits.ts';
import type { Segment } from '../segment.ts';
import { thousandths, unknown } from './code.ts';
import { byKind, mostOf } from './jobs.ts';
import type { Fill } from './look.ts';
import { byMonthsOfRow, monthColumn, monthsAt } from './months-column.ts';
import { type Nearness, nearnessFor } from './nearness.ts';
import { type RoleCode, roleCode } from './role-code.ts';
import { type Shared, sharedDuties } from './shared-duties.ts';

/** Who shows no job has what an unknown role is worth. */
const WITHOUT_JOBS = unknown(thousandths(unknownCredit(0)));

/** The work itself in one segment. */
export type WorkLook = {
  /** Null where the posting does not say what it offers. */
  readonly near: Nearness | null;
  /** A code for each class of jobs, of who has done all the rest (row-traits.ts); null where titles are compared. */
  readonly ofClasses: Int32Array | null;
  /** By the kinds of jobs and all months; so much for what anything unknown is worth, too. */
  readonly first: Fill;
  /** By all: what it is worth to a row tells what anything unknown is worth there. */
  readonly all: Fill;
};

export function roleLook(offer: Offer, point: Point): (segment: Segment) => WorkLook {
  const role = roleCode(offer, point);
  const nearOn = nearnessFor(offer);
  const dutiesOn = sharedDuties(offer.duties);
  const backgroundOn = backgroundFor(offer);
  const leadingOn = leadingFor(offer);
  const leading = byMonthsOfRow((months) => leadingCredit(offer, months, Number.POSITIVE_INFINITY));
  const isLed = offer.terms.supervises !== null;
  const bestOf = (near: number): number => role.code(near, role.credit(near, 1, 1, 1));
  return (segment) => {
    const near = nearOn(segment);
    return {
      near,
      ofClasses: near.ofKinds && codesOfClasses(segment, near.ofKinds, bestOf),
      first: firstFill(segment, role, { near, leading: isLed ? leading : null }),
      all: allFill(segment, role, {
        sharedOf: dutiesOn(segment),
        backgroundOf: backgroundOn(segment),
        leadingOf: leadingOn(segment),
      }),
    };
  };
}

/** The nearest kind of a class tells. */
function codesOfClasses(
  { traits: { bitOfKind } }: Segment,
  nearOf: Float64Array,
  codeOf: (near: number) => number,
): Int32Array {
  const nearest = new Float64Array(CLASS_BITS);
  for (let kind = 0; kind < bitOfKind.length; kind += 1) {
    const bit = bitOfKind[kind] ?? 0;
    nearest[bit] = Math.max(nearest[bit] ?? 0, nearOf[kind] ?? 0);
  }
  return filled(new Int32Array(CLASS_BITS + 1), (bit) =>
    bit === CLASS_BITS ? WITHOUT_JOBS : codeOf(nearest[bit] ?? 0),
  );
}

type First = { readonly near: Nearness; readonly leading: Float64Array | null };

/** As if all duties were shared, all care had been given in the place that is offered, and any team had been led. */
function firstFill({ columns }: Segment, { credit, code }: RoleCode, { near, leading }: First): Fill {
  const { jobCounts } = columns;
  const [health, management] = [monthColumn(columns, 'healthcare'), monthColumn(columns, 'management')];
  return (batch, codes) => {
    near.note(batch);
    const { first, left, near: nears, whenUnknown, size } = batch;
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      const row = first + place;
      const own = nears[place] ?? 0;
      const led = leading === null ? 0 : (leading[monthsAt(management, row)] ?? 0);
      const most = credit(own, 1, timeInHealthCare(monthsAt(health, row)), led);
      const hasJobs = (jobCounts[row] ?? 0) > 0;
      whenUnknown[place] = thousandths(unknownCredit(hasJobs ? most : 0));
      codes[place] = hasJobs ? code(own, most) : WITHOUT_JOBS;
    }
  };
}

type OfRow = (row: number, first: number, last: number) => number;
type All = { readonly sharedOf: Shared; readonly backgroundOf: OfRow; readonly leadingOf: OfRow };

/** Of rows whose nearness is noted. */
function allFill({ columns }: Segment, { credit, code }: RoleCode, by: All): Fill {
  const { jobCounts } = columns;
  const { sharedOf, backgroundOf, leadingOf } = by;
  return ({ first, left, firstJobs, near, whenUnknown, size }, codes) => {
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      const row = first + place;
      const firstJob = firstJobs[place] ?? 0;
      const last = firstJob + (jobCounts[row] ?? 0);
      const own = near[place] ?? 0;
      const most = credit(
        own,
        sharedOf(row, firstJob, last),
        backgroundOf(row, firstJob, last),
        leadingOf(row, firstJob, last),
      );
      const hasJobs = firstJob < last;
      whenUnknown[place] = thousandths(unknownCredit(hasJobs ? most : 0));
      codes[place] = hasJobs ? code(own, most) : WITHOUT_JOBS;
    }
  };
}

/** Work in health care, in the place that fits best. */
function backgroundFor({ placeCredit }: Offer): (segment: Segment) => OfRow {
  const placesOf = byKind((job) => (job.healthcare ? placeCredit(job) : 0));
  return (segment) => {
    const { jobs } = segment.columns;
    const health = monthColumn(segment.columns, 'healthcare');
    const places = placesOf(segment);
    return (row, first, last) => {
      const time = timeInHealthCare(monthsAt(health, row));
      return time === 0 ? 0 : time * mostOf(places, jobs, first, last);
    };
  };
}

function leadingFor(offer: Offer): (segment: Segment) => OfRow {
  const { supervises, teamSize } = offer.terms;
  if (supervises === null) return () => () => 0;
  const teamsOf = byKind((job) => job.teamSize ?? 0);
  return (segment) => {
    const { jobs } = segment.columns;
    const management = monthColumn(segment.columns, 'management');
    const teams = teamsOf(segment);
    return (row, first, last) => {
      const team = teamSize === undefined ? 0 : mostOf(teams, jobs, first, last);
      return leadingCredit(offer, monthsAt(management, row), team);
    };
  };
}
