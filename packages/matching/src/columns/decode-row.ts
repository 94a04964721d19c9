import type { ExperienceMonths } from '@omm/contracts';
import type { Qualifications, Work } from '../qualifications.ts';
import { claimedInJobs } from './claimed-in-jobs.ts';
import { agoOf, isWide, kindOf, monthsOf, NO_DATES } from './job-word.ts';
import { lowestBit } from './lowest-bit.ts';
import { monthsIn } from './months-word.ts';
import { NO_QUOTE, withQuote } from './nobody.ts';
import { NumberReader } from './number-bytes.ts';
import {
  type Column,
  type Segment,
  type SkillFact,
  startOf,
  type WideJob,
  wordsForDuties,
} from './segment.ts';
import { eachClaim } from './skill-numbers.ts';
import { readField, readTitle } from './word-numbers.ts';

/** All that the scorer reads of one person; the words of the resume stand in no column. */
export function decodeRow(segment: Segment, row: number): Qualifications {
  const { columns, values } = segment;
  const skills = readerAt(row, columns.skills, columns.skillStarts, columns.skillCounts);
  const words = readerAt(row, columns.words, columns.wordStarts, columns.wordCounts);
  const work = workOf(segment, row, { skills, words });
  const degrees = values.degrees.lists[columns.degrees[row] ?? 0] ?? [];
  return {
    months: monthsAt(segment, row),
    work,
    degrees: degrees.flatMap((number) => {
      const fact = values.degrees.facts[number];
      return fact === undefined ? [] : [withQuote({ ...fact, ...readField(words, values.words) })];
    }),
    credentials: factsAt(segment.credentials, values.credentials.lists[columns.credentials[row] ?? 0]),
    languages: factsAt(segment.languages, values.languages.lists[columns.languages[row] ?? 0]),
    skills: skillsOf(segment, skills, work),
  };
}

function readerAt(row: number, bytes: Uint8Array, starts: Uint32Array, counts: Column): NumberReader {
  const reader = new NumberReader(bytes);
  const from = startOf(row, starts, counts);
  reader.seek(from, from + (counts[row] ?? 0));
  return reader;
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

type Readers = { readonly skills: NumberReader; readonly words: NumberReader };

function workOf(segment: Segment, row: number, { skills, words }: Readers): Work[] {
  const { columns, values, jobsByKind } = segment;
  const first = startOf(row, columns.jobStarts, columns.jobCounts);
  const last = first + (columns.jobCounts[row] ?? 0);
  const work: Work[] = [];
  for (let job = first; job < last; job += 1) {
    const { kind, months, monthsAgo } = jobAt(segment, job);
    const title = readTitle(words, values.words);
    const named = skills.nextList().map((code) => values.skills[code]?.id ?? '');
    const what = jobsByKind[kind];
    if (what === undefined) continue;
    work.push({ ...what, title, months, monthsAgo, duties: dutiesAt(segment, job), skills: named });
  }
  return work;
}

function dutiesAt({ columns, duties }: Segment, job: number): Work['duties'] {
  const width = wordsForDuties(duties.length);
  const done: Work['duties'][number][] = [];
  for (let word = 0; word < width; word += 1) {
    for (let left = columns.duties[job * width + word] ?? 0; left !== 0; left &= left - 1) {
      const duty = duties[32 * word + lowestBit(left)];
      if (duty !== undefined) done.push(duty);
    }
  }
  return done;
}

function jobAt({ columns, wideJobs }: Segment, job: number): WideJob {
  const word = columns.jobs[job] ?? 0;
  const wide = isWide(word) ? wideJobs.get(job) : undefined;
  const ago = agoOf(word);
  return wide ?? { kind: kindOf(word), months: monthsOf(word), monthsAgo: ago === NO_DATES ? null : ago };
}

type Skills = Qualifications['skills'][number][];

/** What is claimed beside the jobs, and for the rest what the jobs say. */
function skillsOf({ values, skillById }: Segment, reader: NumberReader, work: readonly Work[]): Skills {
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
