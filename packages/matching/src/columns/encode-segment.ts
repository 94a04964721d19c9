import { wordsIn } from '../judges/same-words.ts';
import type { Qualifications, Work } from '../qualifications.ts';
import { CONTENT_STRIDE, contentBytes } from './content-bytes.ts';
import { Dictionary } from './dictionary.ts';
import { isWide, jobWord } from './job-word.ts';
import { IN_OFFICES, isLong, monthsWord, OF_WORK } from './months-word.ts';
import { narrowest } from './narrowest.ts';
import { idBytes } from './row-id.ts';
import {
  type Column,
  type JobContent,
  type JobKind,
  SEGMENT_ROWS,
  type Segment,
  STRIDE,
  segmentOf,
  type WideJob,
} from './segment.ts';
import { type SkillCodes, skillBytes } from './skill-bytes.ts';
import { skillCodes } from './skill-codes.ts';

/** Somebody who can be ranked: a UUID, and what may be judged of them. The region is filtered by, and never scored. */
export type Candidate = {
  readonly id: string;
  readonly region?: string | null;
  readonly who: Qualifications;
};

/** The columns of up to SEGMENT_ROWS people, in their order; a RangeError where they are more. */
export function encodeSegment(candidates: readonly Candidate[]): Segment {
  if (candidates.length > SEGMENT_ROWS) {
    throw new RangeError(`${candidates.length} people for a segment of ${SEGMENT_ROWS}`);
  }
  const people = candidates.map(({ who }) => who);
  const codes = skillCodes(people);
  const jobs = encodeJobs(people);
  const contents = encodeContents(people, codes);
  const bytes = people.map((who) => skillBytes(who, codes));
  const regions = coded(candidates.map(({ region = null }) => region));
  const degrees = coded(people.map((who) => who.degrees.map(withoutQuote)));
  const credentials = coded(people.map((who) => who.credentials.map(withoutQuote)));
  const languages = coded(people.map((who) => who.languages.map(withoutQuote)));
  const jobCounts = narrowest(people.map(({ work }) => work.length));
  const skillCounts = narrowest(bytes.map(({ length }) => length));
  return segmentOf(
    {
      ids: idBytes(candidates.map(({ id }) => id)),
      regions: regions.codes,
      monthsOfWork: Uint32Array.from(people, ({ months }) => monthsWord(months, OF_WORK)),
      monthsInOffices: Uint32Array.from(people, ({ months }) => monthsWord(months, IN_OFFICES)),
      degrees: degrees.codes,
      credentials: credentials.codes,
      languages: languages.codes,
      jobCounts,
      jobs: jobs.words,
      jobContents: contents.codes,
      contents: contents.bytes,
      contentCounts: contents.counts,
      contentStarts: startsOf(contents.counts, CONTENT_STRIDE),
      skillCounts,
      skills: Uint8Array.from(bytes.flat()),
      jobStarts: startsOf(jobCounts),
      skillStarts: startsOf(skillCounts),
    },
    {
      regions: regions.values,
      degrees: degrees.values,
      credentials: credentials.values,
      languages: languages.values,
      kinds: jobs.kinds,
      titles: contents.titles,
      duties: contents.duties,
      skills: codes.values,
      longMonths: people.flatMap(({ months }, row) => (isLong(months) ? [[row, months] as const] : [])),
      wideJobs: jobs.wide,
    },
  );
}

function encodeJobs(people: readonly Qualifications[]) {
  const work = people.flatMap((who) => who.work);
  const kinds = new Dictionary<JobKind>();
  const jobs = work.map(
    (job): WideJob => ({ kind: kinds.numberOf(kindOf(job)), months: job.months, monthsAgo: job.monthsAgo }),
  );
  const words = Uint32Array.from(jobs, jobWord);
  const wide = jobs.flatMap((job, at) => (isWide(words[at] ?? 0) ? [[at, job] as const] : []));
  return { words, wide, kinds: kinds.values };
}

/** Once for all jobs alike, or, where most are not, in the order of the jobs. */
function encodeContents(people: readonly Qualifications[], { codeOfId }: SkillCodes) {
  const [titles, duties] = [new Dictionary<string>(), new Dictionary<string>()];
  const codes = { ofTitle: titles.numberOf, ofDuty: duties.numberOf, ofSkill: codeOfId };
  const all = people.flatMap((who) => who.work.map((job) => contentBytes(contentOf(job), codes)));
  const { codes: own, values } = coded(all);
  const [kept, numbers] = values.length > all.length / 2 ? [all, new Uint8Array()] : [values, own];
  return {
    codes: numbers,
    bytes: Uint8Array.from(kept.flat()),
    counts: narrowest(kept.map(({ length }) => length)),
    titles: titles.values,
    duties: duties.values,
  };
}

const kindOf = (job: Work): JobKind => ({
  occupations: job.occupations,
  healthcare: job.healthcare,
  management: job.management,
  headsOffice: job.headsOffice,
  setting: job.setting,
  specialty: job.specialty,
  teamSize: job.teamSize,
});

/** Nothing is judged by the order of duties, of skills or of a title's words. */
const contentOf = ({ title, duties, skills }: Work): JobContent => ({
  title: inOrder(wordsIn(title ?? '')).join(' '),
  duties: inOrder(duties.map(({ id }) => id)),
  skills: inOrder(skills),
});

const inOrder = (words: readonly string[]): string[] => [...new Set(words)].toSorted();

function withoutQuote<T extends { quote: unknown }>({ quote: _, ...fact }: T): Omit<T, 'quote'> {
  return fact;
}

function coded<T>(values: readonly T[]): { codes: Column; values: readonly T[] } {
  const dictionary = new Dictionary<T>();
  const codes = narrowest(values.map((value) => dictionary.numberOf(value)));
  return { codes, values: dictionary.values };
}

function startsOf(counts: Column, stride = STRIDE): Uint32Array {
  const starts: number[] = [];
  let sum = 0;
  for (const [row, count] of counts.entries()) {
    if (row % stride === 0) starts.push(sum);
    sum += count;
  }
  return Uint32Array.from(starts);
}
