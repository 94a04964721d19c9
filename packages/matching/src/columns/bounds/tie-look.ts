import { requirementsIn } from '@omm/contracts';
import { NEVER } from '../../best-first.ts';
import type { Weighed } from '../../weigh-posting.ts';
import { agoOf, monthsOf, NO_DATES } from '../job-word.ts';
import type { Segment } from '../segment.ts';
import { byMonths } from './jobs.ts';
import { byMonthsOfRow, monthColumn, monthsAt } from './months-column.ts';
import { nearestJobs } from './nearness.ts';
import { measuresOf } from './years-look.ts';

/** The experience that orders a row among equals: the most months that it can be, and the fewest since it ended. */
export type TieLook = (row: number, first: number) => { readonly months: number; readonly monthsAgo: number };

const monthsOfRow = byMonthsOfRow((count) => count);
const monthsOfJob = byMonths((count) => count, Number.POSITIVE_INFINITY);
const monthsSince = byMonths((count) => (count === NO_DATES ? NEVER : count), 0);

/** Of the years that are asked for, and of the nearest job. */
export function tieLook({ root, offer }: Weighed): (segment: Segment) => TieLook {
  const asked = requirementsIn(root).flatMap((one) => (one.kind === 'experience' ? measuresOf(one) : []));
  const measures = [...new Set(asked)];
  return (segment) => {
    const { jobs, jobCounts } = segment.columns;
    const columns = measures.map((measure) => monthColumn(segment.columns, measure));
    const nearest = offer === null ? null : nearestJobs(segment, offer);
    return (row, first) => {
      let months = 0;
      // The job that tells how fresh the years are may be any.
      let monthsAgo = columns.length > 0 ? 0 : NEVER;
      for (const column of columns) months = Math.max(months, monthsOfRow[monthsAt(column, row)] ?? 0);
      nearest?.(first, first + (jobCounts[row] ?? 0), (job) => {
        const word = jobs[job] ?? 0;
        months = Math.max(months, monthsOfJob[monthsOf(word)] ?? 0);
        monthsAgo = Math.min(monthsAgo, monthsSince[agoOf(word)] ?? 0);
      });
      return { months, monthsAgo };
    };
  };
}
