import type { ExperienceMonths } from '@omm/contracts';
import type { Qualifications, Work } from '../qualifications.ts';
import { claimedInJobs } from './claimed-in-jobs.ts';
import { readContent } from './content-bytes.ts';
import { agoOf, isWide, kindOf, monthsOf, NO_DATES } from './job-word.ts';
import { monthsIn } from './months-word.ts';
import { NO_QUOTE } from './nobody.ts';
import { type Segment, type SkillFact, startOf, type WideJob } from './segment.ts';
import { eachClaim } from './skill-bytes.ts';

/** All that the scorer reads of one person; the words of the resume stand in no column. */
export function decodeRow(segment: Segment, row: number): Qualifications {
  const { columns, quoted } = segment;
  const work = workOf(segment, row);
  return {
    months: monthsAt(segment, row),
    work,
    degrees: quoted.degrees[columns.degrees[row] ?? 0] ?? [],
    credentials: quoted.credentials[columns.credentials[row] ?? 0] ?? [],
    languages: quoted.languages[columns.languages[row] ?? 0] ?? [],
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
  const { columns, values, quoted } = segment;
  const first = startOf(row, columns.jobStarts, columns.jobCounts);
  const last = first + (columns.jobCounts[row] ?? 0);
  const work: Work[] = [];
  for (let job = first; job < last; job += 1) {
    const { kind, months, monthsAgo } = jobAt(segment, job);
    const what = values.kinds[kind];
    if (what === undefined) continue;
    const content = readContent(columns, job);
    work.push({
      title: values.titles[content.title] ?? null,
      occupations: what.occupations,
      duties: content.duties.flatMap((code) => quoted.duties[code] ?? []),
      months,
      monthsAgo,
      healthcare: what.healthcare,
      management: what.management,
      headsOffice: what.headsOffice,
      setting: what.setting,
      specialty: what.specialty,
      skills: content.skills.flatMap((code) => values.skills[code]?.id ?? []),
      teamSize: what.teamSize,
      quote: NO_QUOTE,
    });
  }
  return work;
}

function jobAt({ columns, wideJobs }: Segment, job: number): WideJob {
  const word = columns.jobs[job] ?? 0;
  const wide = isWide(word) ? wideJobs.get(job) : undefined;
  const ago = agoOf(word);
  return wide ?? { kind: kindOf(word), months: monthsOf(word), monthsAgo: ago === NO_DATES ? null : ago };
}

type Skills = Qualifications['skills'][number][];

/** What the bytes say, and for the rest what the jobs say. */
function skillsOf({ columns, values, skillById }: Segment, row: number, work: readonly Work[]): Skills {
  const implied = claimedInJobs(work);
  const skills: Skills = [];
  const first = startOf(row, columns.skillStarts, columns.skillCounts);
  const bytes = columns.skills.subarray(first, first + (columns.skillCounts[row] ?? 0));
  eachClaim(bytes, (code, monthsAgo) => {
    const skill = values.skills[code];
    if (skill === undefined) return;
    implied.delete(skill.id);
    if (monthsAgo !== null) skills.push(held(skill, monthsAgo));
  });
  for (const [id, monthsAgo] of implied) {
    const skill = skillById.get(id);
    if (skill !== undefined) skills.push(held(skill, monthsAgo));
  }
  return skills;
}

const held = ({ id, category }: SkillFact, monthsAgo: number) => ({
  id,
  name: id,
  category,
  monthsAgo,
  quote: NO_QUOTE,
});
