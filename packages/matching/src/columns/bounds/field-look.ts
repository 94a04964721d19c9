import { COUNTS_AS, type worthInField } from '../../judges/experience-months.ts';
import { kindOf, monthsOf } from '../job-word.ts';
import type { Segment } from '../segment.ts';
import { byKind, byMonths } from './jobs.ts';
import { byMonthsOfRow, monthColumn, monthsAt } from './months-column.ts';
import { dutiesWith, jobWith } from './nobody.ts';
import { type Thousandths, upTo } from './years-look.ts';

const months = byMonths((count) => count, Number.POSITIVE_INFINITY);
const monthsOfRow = byMonthsOfRow((count) => count);

/** The most that years in a field of its own are worth: all jobs that count, as if each counted as the best of them. */
export function yearsInField(
  worthOf: NonNullable<ReturnType<typeof worthInField>>,
  shareOf: (months: number) => number,
): (segment: Segment) => Thousandths {
  return (segment) => {
    const { jobs, jobContents, jobCounts } = segment.columns;
    const total = monthColumn(segment.columns, 'total');
    const ofKind = byKind(segment, (kind) => worthOf(jobWith(kind)));
    const ofContent = Float64Array.from(segment.values.contents, ({ duties, skills }) =>
      worthOf(jobWith({ duties: dutiesWith(duties), skills })),
    );
    return ({ rows, firstJobs, size }, out) => {
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] ?? 0;
        const first = firstJobs[at] ?? 0;
        const last = first + (jobCounts[row] ?? 0);
        let [best, sum] = [0, 0];
        for (let job = first; job < last; job += 1) {
          const word = jobs[job] ?? 0;
          const worth = Math.max(ofKind[kindOf(word)] ?? 0, ofContent[jobContents[job] ?? 0] ?? 0);
          if (worth < COUNTS_AS) continue;
          if (worth > best) best = worth;
          sum += months[monthsOf(word)] ?? 0;
        }
        const counted = Math.min(sum, monthsOfRow[monthsAt(total, row)] ?? 0);
        out[at] = upTo(best * shareOf(counted));
      }
    };
  };
}
