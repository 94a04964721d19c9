import type { ExperienceMonths } from '@omm/contracts';
import type { Qualifications, Work } from '../qualifications.ts';
import { claimedInJobs } from './claimed-in-jobs.ts';
import { agoOf, isWide, kindOf, monthsOf, NO_DATES } from './job-word.ts';
import { monthsIn } from './months-word.ts';
import { withQuote } from './nobody.ts';
import { type Segment, startOf, type WideJob } from './segment.ts';
import { readSkillBytes } from './skill-bytes.ts';

/** All that the scorer reads of one person; the words of the resume stand in no column. */
export function decodeRow(segment: Segment, row: number): Qualifications {
  const { columns, values } = segment;
  const work = workOf(segment, row);
  return {
    months: monthsAt(segment, row),
    work,
    degrees: (values.degrees[columns.degrees[row] ?? 0] ?? []).map(withQuote),
    credentials: (values.credentials[columns.credentials[row] ?? 0] ?? []).map(withQuote),
    languages: (values.languages[columns.languages[row] ?? 0] ?? []).map(withQuote),
    skills: skillsOf(segment, row, work),
  };
}

function monthsAt({ columns, longMonths }: Segment, row: number): ExperienceMonths {
  const long = longMonths.get(row);
  if (long !== undefined) return long;
  const [work, offices] = [columns.monthsOfWork[row] ?? 0, columns.monthsInOffices[row] ?? 0];
  return {
    total: monthsIn(work, 0),
    healthcare: monthsIn(work, 1),
    management: monthsIn(work, 2),
    office: monthsIn(offices, 0),
    medicalOffice: monthsIn(offices, 1),
    medicalOfficeManagement: monthsIn(offices, 2),
  };
}

function workOf(segment: Segment, row: number): Work[] {
  const { columns, values } = segment;
  const first = startOf(row, columns.jobStarts, columns.jobCounts);
  return Array.from({ length: columns.jobCounts[row] ?? 0 }, (_, job) => first + job).flatMap((job) => {
    const { kind, months, monthsAgo } = jobAt(segment, job);
    const what = values.kinds[kind];
    const content = values.contents[columns.jobContents[job] ?? 0];
    if (what === undefined || content === undefined) return [];
    const duties = content.duties.map((id) => withQuote({ id }));
    return [withQuote({ ...what, ...content, duties, months, monthsAgo })];
  });
}

function jobAt({ columns, wideJobs }: Segment, job: number): WideJob {
  const word = columns.jobs[job] ?? 0;
  const wide = isWide(word) ? wideJobs.get(job) : undefined;
  const ago = agoOf(word);
  return wide ?? { kind: kindOf(word), months: monthsOf(word), monthsAgo: ago === NO_DATES ? null : ago };
}

function skillsOf(
  { columns, values, skillById }: Segment,
  row: number,
  work: readonly Work[],
): Qualifications['skills'] {
  const first = startOf(row, columns.skillStarts, columns.skillCounts);
  const told = readSkillBytes(columns.skills.subarray(first, first + (columns.skillCounts[row] ?? 0)));
  const claims = told.flatMap(({ code, monthsAgo }) => {
    const skill = values.skills[code];
    return skill === undefined ? [] : [{ ...skill, monthsAgo }];
  });
  const ids = new Set(claims.map(({ id }) => id));
  const implied = [...claimedInJobs(work)].flatMap(([id, monthsAgo]) => {
    const skill = ids.has(id) ? undefined : skillById.get(id);
    return skill === undefined ? [] : [{ ...skill, monthsAgo }];
  });
  return [...claims, ...implied].flatMap(({ id, category, monthsAgo }) =>
    monthsAgo === null ? [] : [withQuote({ id, name: id, category, monthsAgo })],
  );
}
