import { remembered } from '@omm/text';
import { COUNTS_AS, type worthInField } from '../../judges/experience-months.ts';
import type { Work } from '../../qualifications.ts';
import { DUTIES, SKILLS } from '../done-numbers.ts';
import { kindOf, monthsOf } from '../job-word.ts';
import { dutiesWith, jobWith } from '../nobody.ts';
import { worthOfFacts } from '../numbered-facts.ts';
import { doneReader } from '../row-reader.ts';
import type { Segment } from '../segment.ts';
import { byKind, byMonths } from './jobs.ts';
import { byMonthsOfRow, monthColumn, monthsAt } from './months-column.ts';
import { type Thousandths, upTo } from './years-look.ts';

const months = byMonths((count) => count, Number.POSITIVE_INFINITY);
const monthsOfRow = byMonthsOfRow((count) => count);

/** The most that years in a field of its own are worth: all jobs that count, as if each counted as the best of them. */
export function yearsInField(
  worthOf: NonNullable<ReturnType<typeof worthInField>>,
  shareOf: (months: number) => number,
): (segment: Segment) => Thousandths {
  const worthsOn = worthsFor(worthOf);
  return (segment) => {
    const { jobs, jobCounts } = segment.columns;
    const total = monthColumn(segment.columns, 'total');
    const { toRow, worthAt } = worthsOn(segment);
    const creditOf = (first: number, last: number, longest: number): number => {
      let [most, counted] = [0, 0];
      for (let job = first; job < last; job += 1) {
        const worth = worthAt(job);
        if (worth < COUNTS_AS) continue;
        most = Math.max(most, worth);
        counted += months[monthsOf(jobs[job] ?? 0)] ?? 0;
      }
      return most * shareOf(Math.min(counted, longest));
    };
    return ({ first, left, firstJobs, size }, out) => {
      for (let at = 0; at < size; at += 1) {
        const place = left[at] ?? 0;
        const row = first + place;
        const firstJob = firstJobs[place] ?? 0;
        const longest = monthsOfRow[monthsAt(total, row)] ?? 0;
        toRow(row);
        out[place] = upTo(creditOf(firstJob, firstJob + (jobCounts[row] ?? 0), longest));
      }
    };
  };
}

/** What each job of a row is worth by its kind, and with a telling duty or skill. */
type Worths = {
  /** Its jobs are asked of next, in their order. */
  readonly toRow: (row: number) => void;
  readonly worthAt: (job: number) => number;
};

function worthsFor(worthOf: (job: Work) => number): (segment: Segment) => Worths {
  const ofKinds = byKind(worthOf);
  const ofDuties = remembered((id: string) => worthOf(jobWith({ duties: dutiesWith([id]) })));
  const worthsOfSkills = worthOfFacts('skills', ({ id }) => worthOf(jobWith({ skills: [id] })));
  return (segment) => {
    const { jobs } = segment.columns;
    const ofKind = ofKinds(segment);
    const ofSkills = worthsOfSkills(segment.facts);
    const ofDuty = segment.values.duties.map(ofDuties);
    const told = [...ofDuty, ...ofSkills].reduce((a, b) => Math.max(a, b), 0);
    const tellsByDuty = Int32Array.from(ofDuty, Math.ceil);
    const tellsBySkill = Int32Array.from(ofSkills, Math.ceil);
    const { reader, toRow } = doneReader(segment);
    return {
      toRow,
      worthAt: (job) => {
        const isTold = (reader.bitsOfSet(DUTIES, tellsByDuty) | reader.bitsOfSet(SKILLS, tellsBySkill)) !== 0;
        return Math.max(ofKind[kindOf(jobs[job] ?? 0)] ?? 0, isTold ? told : 0);
      },
    };
  };
}
