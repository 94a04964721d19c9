import { COUNTS_AS, type worthInField } from '../../judges/experience-months.ts';
import type { Work } from '../../qualifications.ts';
import { bitsInContent } from '../content-bytes.ts';
import { kindOf, monthsOf } from '../job-word.ts';
import type { Columns, Segment } from '../segment.ts';
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
    const { jobCounts } = segment.columns;
    const total = monthColumn(segment.columns, 'total');
    const worths = worthsOn(segment, worthOf);
    return ({ rows, firstJobs, size }, out) => {
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] ?? 0;
        const first = firstJobs[at] ?? 0;
        const last = first + (jobCounts[row] ?? 0);
        const counted = Math.min(monthsCounted(worths, first, last), monthsOfRow[monthsAt(total, row)] ?? 0);
        out[at] = upTo(mostWorth(worths, first, last) * shareOf(counted));
      }
    };
  };
}

/** What jobs are worth by their kind, and those with a telling duty or skill. */
type Worths = {
  readonly columns: Columns;
  readonly ofKind: Float64Array;
  readonly ofDuty: Int32Array;
  readonly ofSkill: Int32Array;
  readonly told: number;
};

function worthsOn(segment: Segment, worthOf: (job: Work) => number): Worths {
  const { columns, values } = segment;
  const ofDuties = values.duties.map((id) => worthOf(jobWith({ duties: dutiesWith([id]) })));
  const ofSkills = values.skills.map(({ id }) => worthOf(jobWith({ skills: [id] })));
  return {
    columns,
    ofKind: byKind(segment, (kind) => worthOf(jobWith(kind))),
    ofDuty: Int32Array.from(ofDuties, Math.ceil),
    ofSkill: Int32Array.from(ofSkills, Math.ceil),
    told: [...ofDuties, ...ofSkills].reduce((a, b) => Math.max(a, b), 0),
  };
}

function worthAt({ columns, ofKind, ofDuty, ofSkill, told }: Worths, job: number): number {
  const isTold = bitsInContent(columns, job, ofDuty, ofSkill) !== 0;
  return Math.max(ofKind[kindOf(columns.jobs[job] ?? 0)] ?? 0, isTold ? told : 0);
}

function mostWorth(worths: Worths, first: number, last: number): number {
  let most = 0;
  for (let job = first; job < last; job += 1) most = Math.max(most, worthAt(worths, job));
  return most < COUNTS_AS ? 0 : most;
}

function monthsCounted(worths: Worths, first: number, last: number): number {
  let sum = 0;
  for (let job = first; job < last; job += 1) {
    if (worthAt(worths, job) >= COUNTS_AS) sum += months[monthsOf(worths.columns.jobs[job] ?? 0)] ?? 0;
  }
  return sum;
}
