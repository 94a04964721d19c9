import { leadingCredit, timeInHealthCare } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import type { Point } from '../../point.ts';
import { unknownCredit } from '../../weights.ts';
import { filled } from '../filled.ts';
import type { Segment } from '../segment.ts';
import { thousandths, unknown } from './code.ts';
import { byKind, mostOf } from './jobs.ts';
import type { Fill } from './look.ts';
import { byMonthsOfRow, monthColumn, monthsAt } from './months-column.ts';
import { type Nearness, nearnessOn } from './nearness.ts';
import { type RoleCode, roleCode } from './role-code.ts';
import { type Shared, sharedDuties } from './shared-duties.ts';

/** Who shows no job has what an unknown role is worth. */
const WITHOUT_JOBS = unknown(thousandths(unknownCredit(0)));

/** The work itself in one segment. */
export type WorkLook = {
  /** Null where the posting does not say what it offers. */
  readonly near: Nearness | null;
  /** By the kinds of jobs alone. */
  readonly byKinds: Fill;
  /** By the kinds of jobs and all months; so much for what anything unknown is worth, too. */
  readonly first: Fill;
  /** By all: what it is worth to a row tells what anything unknown is worth there. */
  readonly all: Fill;
};

export function roleLook(offer: Offer, point: Point): (segment: Segment) => WorkLook {
  const role = roleCode(offer, point);
  const dutiesOn = sharedDuties(offer.duties);
  const leading = byMonthsOfRow((months) => leadingCredit(offer, months, Number.POSITIVE_INFINITY));
  const isLed = offer.terms.supervises !== null;
  const best = filled(new Int32Array(1001), (near) => {
    const own = near / 1000;
    return role.code(own, role.credit(own, 1, 1, 1));
  });
  return (segment) => {
    const near = nearnessOn(segment, offer);
    return {
      near,
      byKinds: kindsFill(segment, near, best),
      first: firstFill(segment, role, { near, leading: isLed ? leading : null }),
      all: allFill(segment, role, { offer, sharedOf: dutiesOn(segment) }),
    };
  };
}

/** A code for each thousandth of nearness, of who has done all the rest. */
function kindsFill({ columns: { jobCounts } }: Segment, near: Nearness, best: Int32Array): Fill {
  return (batch, codes) => {
    near.byKinds(batch, codes);
    const { first, left, size } = batch;
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      codes[place] = (jobCounts[first + place] ?? 0) > 0 ? (best[codes[place] ?? 0] ?? 0) : WITHOUT_JOBS;
    }
  };
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
type All = { readonly offer: Offer; readonly sharedOf: Shared };

/** Of rows whose nearness is noted. */
function allFill(segment: Segment, { credit, code }: RoleCode, { offer, sharedOf }: All): Fill {
  const { jobCounts } = segment.columns;
  const backgroundOf = backgroundOn(segment, offer);
  const leadingOf = leadingOn(segment, offer);
  return ({ first, left, firstJobs, near, whenUnknown, size }, codes) => {
    for (let at = 0; at < size; at += 1) {
      const place = left[at] ?? 0;
      const row = first + place;
      const firstJob = firstJobs[place] ?? 0;
      const last = firstJob + (jobCounts[row] ?? 0);
      const own = near[place] ?? 0;
      const most = credit(
        own,
        sharedOf(firstJob, last),
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
function backgroundOn(segment: Segment, { placeCredit }: Offer): OfRow {
  const { jobs } = segment.columns;
  const health = monthColumn(segment.columns, 'healthcare');
  const places = byKind(segment, (job) => (job.healthcare ? placeCredit(job) : 0));
  return (row, first, last) => {
    const time = timeInHealthCare(monthsAt(health, row));
    return time === 0 ? 0 : time * mostOf(places, jobs, first, last);
  };
}

function leadingOn(segment: Segment, offer: Offer): OfRow {
  const { jobs } = segment.columns;
  const management = monthColumn(segment.columns, 'management');
  const { supervises, teamSize } = offer.terms;
  if (supervises === null) return () => 0;
  const teams = byKind(segment, (job) => job.teamSize ?? 0);
  return (row, first, last) => {
    const team = teamSize === undefined ? 0 : mostOf(teams, jobs, first, last);
    return leadingCredit(offer, monthsAt(management, row), team);
  };
}
