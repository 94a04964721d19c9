import { dwell, freshness } from '../../judges/role-credit.ts';
import type { Offer } from '../../judges/role-offer.ts';
import { unknownCredit } from '../../weights.ts';
import { agoOf, kindOf, monthsOf, NO_DATES } from '../job-word.ts';
import type { Segment } from '../segment.ts';
import { codeOf, thousandths } from './code.ts';
import { byKind, byMonths } from './jobs.ts';
import type { Fill } from './look.ts';
import { jobWith } from './nobody.ts';
import type { RoleCode } from './role-code.ts';

const lasting = byMonths(dwell, 1);
const fresh = byMonths((ago) => freshness(ago === NO_DATES ? null : ago), 1);

/** Who shows no job has what an unknown role is worth. */
export const WITHOUT_JOBS = codeOf(thousandths(unknownCredit(0)), 100);

/** By the nearness of the jobs alone, whatever was done in them and wherever. */
export function nearLook(offer: Offer, { credit, code }: RoleCode): (segment: Segment) => Fill {
  return (segment) => {
    const { jobCounts } = segment.columns;
    const nearest = offer.nearTo.map((nearTo) =>
      offer.name === '' ? nearestByTitle(segment, nearTo) : nearestByKind(segment, nearTo),
    );
    return ({ rows, firstJobs, near, whenUnknown, size }, codes) => {
      for (let at = 0; at < size; at += 1) {
        const first = firstJobs[at] ?? 0;
        const last = first + (jobCounts[rows[at] ?? 0] ?? 0);
        let sum = 0;
        for (const nearestOf of nearest) sum += nearestOf(first, last);
        const mean = sum / nearest.length;
        near[at] = mean;
        const most = credit(mean, 1, 1, 1);
        whenUnknown[at] = thousandths(unknownCredit(first === last ? 0 : most));
        codes[at] = first === last ? WITHOUT_JOBS : code(mean, most);
      }
    };
  };
}

type Nearest = (first: number, last: number) => number;

function nearestByKind(segment: Segment, nearTo: Offer['nearTo'][number]): Nearest {
  const { jobs } = segment.columns;
  const near = byKind(segment, (kind) => nearTo(jobWith(kind)));
  return (first, last) => {
    let best = 0;
    for (let job = first; job < last; job += 1) {
      const word = jobs[job] ?? 0;
      const each = (near[kindOf(word)] ?? 0) * (lasting[monthsOf(word)] ?? 0) * (fresh[agoOf(word)] ?? 0);
      if (each > best) best = each;
    }
    return best;
  };
}

/** A job outside our tables is known by the words of its title. */
function nearestByTitle({ columns, values }: Segment, nearTo: Offer['nearTo'][number]): Nearest {
  const { jobs, jobContents } = columns;
  const near = Float64Array.from(values.contents, ({ title }) => nearTo(jobWith({ title })));
  return (first, last) => {
    let best = 0;
    for (let job = first; job < last; job += 1) {
      const word = jobs[job] ?? 0;
      const each =
        (near[jobContents[job] ?? 0] ?? 0) * (lasting[monthsOf(word)] ?? 0) * (fresh[agoOf(word)] ?? 0);
      if (each > best) best = each;
    }
    return best;
  };
}
