import { leadingCredit, timeInHealthCare } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import type { Point } from '../../point.ts';
import { unknownCredit } from '../../weights.ts';
import type { Segment } from '../segment.ts';
import { thousandths, unknown } from './code.ts';
import { byKind, mostOf } from './jobs.ts';
import type { Fill } from './look.ts';
import { monthColumn, monthsAt } from './months-column.ts';
import { nearnessOn } from './nearness.ts';
import { jobWith } from './nobody.ts';
import { roleCode } from './role-code.ts';
import { sharedDuties } from './shared-duties.ts';

/** Who shows no job has what an unknown role is worth. */
const WITHOUT_JOBS = unknown(thousandths(unknownCredit(0)));

/** The work itself. What it is worth to a row tells what anything unknown is worth there. */
export function roleLook(offer: Offer, point: Point): (segment: Segment) => Fill {
  const { credit, code } = roleCode(offer, point);
  const dutiesOn = sharedDuties(offer.duties);
  return (segment) => {
    const { jobCounts } = segment.columns;
    const nearOf = nearnessOn(segment, offer);
    const backgroundOf = backgroundOn(segment, offer);
    const leadingOf = leadingOn(segment, offer);
    const sharedOf = dutiesOn(segment);
    return ({ rows, firstJobs, whenUnknown, size }, codes) => {
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] ?? 0;
        const first = firstJobs[at] ?? 0;
        const last = first + (jobCounts[row] ?? 0);
        const near = nearOf(first, last);
        const most = credit(
          near,
          sharedOf(first, last),
          backgroundOf(row, first, last),
          leadingOf(row, first, last),
        );
        const hasJobs = first < last;
        whenUnknown[at] = thousandths(unknownCredit(hasJobs ? most : 0));
        codes[at] = hasJobs ? code(near, most) : WITHOUT_JOBS;
      }
    };
  };
}

type OfRow = (row: number, first: number, last: number) => number;

/** Work in health care, in the place that fits best. */
function backgroundOn(segment: Segment, { placeCredit }: Offer): OfRow {
  const { jobs } = segment.columns;
  const health = monthColumn(segment.columns, 'healthcare');
  const places = byKind(segment, (kind) => (kind.healthcare ? placeCredit(jobWith(kind)) : 0));
  return (row, first, last) => {
    const time = timeInHealthCare(monthsAt(health, row));
    return time === 0 ? 0 : time * mostOf(places, jobs, first, last);
  };
}

function leadingOn(segment: Segment, offer: Offer): OfRow {
  const { jobs } = segment.columns;
  const management = monthColumn(segment.columns, 'management');
  const teams = byKind(segment, ({ teamSize }) => teamSize ?? 0);
  const { supervises, teamSize } = offer.terms;
  if (supervises === null) return () => 0;
  return (row, first, last) => {
    const team = teamSize === undefined ? 0 : mostOf(teams, jobs, first, last);
    return leadingCredit(offer, monthsAt(management, row), team);
  };
}
