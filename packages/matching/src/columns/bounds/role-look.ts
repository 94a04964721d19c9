import { dwell, freshness, leadingCredit, timeInHealthCare } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import type { Point } from '../../point.ts';
import { unknownCredit } from '../../weights.ts';
import { agoOf, kindOf, monthsOf, NO_DATES } from '../job-word.ts';
import type { Column, Segment } from '../segment.ts';
import { codeOf, thousandths } from './code.ts';
import { byKind, byMonths, mostOf } from './jobs.ts';
import type { Fill } from './look.ts';
import { monthColumn, monthsAt } from './months-column.ts';
import { jobWith } from './nobody.ts';
import { roleCode } from './role-code.ts';
import { sharedDuties } from './shared-duties.ts';

const lasting = byMonths(dwell, 1);
const fresh = byMonths((ago) => freshness(ago === NO_DATES ? null : ago), 1);

/** Who shows no job has what an unknown role is worth. */
const WITHOUT_JOBS = codeOf(thousandths(unknownCredit(0)));

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

/** How near each job comes, by the code of its kind or of its content. */
type Nearness = { readonly numbers: Float64Array; readonly contents: Column | null };

/** How near the jobs come to each job that is offered, in the mean. */
function nearnessOn(segment: Segment, { nearTo, name }: Offer): (first: number, last: number) => number {
  const { jobs } = segment.columns;
  const offered = nearTo.map((nearness) =>
    name === '' ? byTitle(segment, nearness) : byJob(segment, nearness),
  );
  return (first, last) => {
    let sum = 0;
    for (const nearness of offered) sum += nearest(nearness, jobs, first, last);
    return sum / offered.length;
  };
}

const byJob = (segment: Segment, nearTo: Offer['nearTo'][number]): Nearness => ({
  numbers: byKind(segment, (kind) => nearTo(jobWith(kind))),
  contents: null,
});

/** A job outside our tables is known by the words of its title. */
const byTitle = ({ columns, values }: Segment, nearTo: Offer['nearTo'][number]): Nearness => ({
  numbers: Float64Array.from(values.contents, ({ title }) => nearTo(jobWith({ title }))),
  contents: columns.jobContents,
});

function nearest({ numbers, contents }: Nearness, jobs: Uint32Array, first: number, last: number): number {
  let best = 0;
  for (let job = first; job < last; job += 1) {
    const word = jobs[job] ?? 0;
    const near = numbers[contents === null ? kindOf(word) : (contents[job] ?? 0)] ?? 0;
    best = Math.max(best, near * (lasting[monthsOf(word)] ?? 0) * (fresh[agoOf(word)] ?? 0));
  }
  return best;
}
