import { requirementsIn } from '@omm/contracts';
import { NEVER } from '../../best-first.ts';
import type { Weighed } from '../../weigh-posting.ts';
import { agoOf, monthsOf, NO_DATES } from '../job-word.ts';
import type { Segment } from '../segment.ts';
import { byAgo, byMonths } from './jobs.ts';
import { byMonthsOfRow, monthColumn, monthsAt } from './months-column.ts';
import type { JobsOf, Nearness } from './nearness.ts';
import { measuresOf } from './years-look.ts';

/** The experience that orders a row among equals: the most months that it can be, and the fewest since it ended. */
type TieLook = (jobs: JobsOf) => { readonly months: number; readonly monthsAgo: number };

const monthsOfRow = byMonthsOfRow((count) => count);
const monthsOfJob = byMonths((count) => count, Number.POSITIVE_INFINITY);
const monthsSince = byAgo((count) => (count === NO_DATES ? NEVER : count), 0);

/** Of the years that are asked for, and of the nearest job. */
export function tieLook({ root }: Weighed): (segment: Segment, near: Nearness | null) => TieLook {
  const asked = requirementsIn(root).flatMap((one) => (one.kind === 'experience' ? measuresOf(one) : []));
  const measures = [...new Set(asked)];
  return ({ columns }, near) =>
    (of) => {
      const words = near === null ? [] : near.nearest(of).map((job) => columns.jobs[job] ?? 0);
      const ofRow = measures.map((measure) => monthsAt(monthColumn(columns, measure), of.row));
      const months = [
        ...ofRow.map((count) => monthsOfRow[count] ?? 0),
        ...words.map((word) => monthsOfJob[monthsOf(word)] ?? 0),
      ];
      // The job that tells how fresh the years are may be any.
      const freshest = measures.length > 0 ? 0 : NEVER;
      return {
        months: Math.max(0, ...months),
        monthsAgo: Math.min(freshest, ...words.map((word) => monthsSince[agoOf(word)] ?? 0)),
      };
    };
}
