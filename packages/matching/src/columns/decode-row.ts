import type { ExperienceMonths } from '@omm/contracts';
import type { Qualifications, Work } from '../qualifications.ts';
import { claimedInJobs } from './claimed-in-jobs.ts';
import { DUTIES, eachClaim, SKILLS } from './done-numbers.ts';
import { agoOf, isWide, kindOf, monthsOf, NO_DATES } from './job-word.ts';
import { monthsIn } from './months-word.ts';
import { NO_QUOTE, withQuote } from './nobody.ts';
import type { BitReader } from './number-bits.ts';
import { doneReader, wordReader } from './row-reader.ts';
import { type Segment, type SkillFact, startOf, type WideJob } from './segment.ts';
import { readField, readTitle } from './word-numbers.ts';

/** All that the scorer reads of one person; the words of the resume stand in no column. */
export function decodeRow(segment: Segment, row: number): Qualifications {
  const { columns, values } = segment;
  const { reader: done, toRow: toDone } = doneReader(segment);
  const { reader: words, toRow: toWords } = wordReader(segment);
  toDone(row);
  toWords(row);
  const work = workOf(segment, row, { done, words });
  const degrees = values.degrees.lists[columns.degrees[row] ?? 0] ?? [];
  return {
    months: monthsAt(segment, row),
    work,
    degrees: degrees.flatMap((number) => {
      const fact = values.degrees.facts[number];
      return fact === undefined ? [] : [withQuote({ ...fact, ...readField(words, values) })];
    }),
    credentials: factsAt(segment.credentials, values.credentials.lists[columns.credentials[row] ?? 0]),
    languages: factsAt(segment.languages, values.languages.lists[columns.languages[row] ?? 0]),
    skills: skillsOf(segment, done, work),
  };
}

function factsAt<T>(facts: readonly T[], list: readonly number[] = []): T[] {
  const held: T[] = [];
  for (const number of list) {
    const fact = facts[number];
    if (fact !== undefined) held.push(fact);
  }
  return held;
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

type Readers = { readonly done: BitReader; readonly words: BitReader };

function workOf(segment: Segment, row: number, { done, words }: Readers): Work[] {
  const { columns, values, jobsByKind } = segment;
  const first = startOf(row, columns.jobStarts, columns.jobCounts);
  const last = first + (columns.jobCounts[row] ?? 0);
  const work: Work[] = [];
  for (let job = first; job < last; job += 1) {
    const { kind, months, monthsAgo } = jobAt(segment, job);
    const title = readTitle(words, values);
    const duties = factsAt(segment.duties, done.nextSet(DUTIES));
    const skills = done.nextSet(SKILLS).map((code) => values.skills[code]?.id ?? '');
    const what = jobsByKind[kind];
    if (what === undefined) continue;
    work.push({ ...what, title, months, monthsAgo, duties, skills });
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

/** What is claimed beside the jobs, and for the rest what the jobs say. */
function skillsOf({ values, skillById }: Segment, reader: BitReader, work: readonly Work[]): Skills {
  const implied = claimedInJobs(work);
  const skills: Skills = [];
  eachClaim(reader, (code, monthsAgo) => {
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
