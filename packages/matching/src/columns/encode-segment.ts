import { degreeRank } from '@omm/contracts';
import type { Degree, Qualifications, Work } from '../qualifications.ts';
import { Dictionary, nameCodes } from './dictionary.ts';
import { putDone } from './done-numbers.ts';
import { isWide, jobWord } from './job-word.ts';
import { IN_OFFICES, isLong, monthsWord, OF_WORK } from './months-word.ts';
import { narrowest } from './narrowest.ts';
import { BitWriter } from './number-bits.ts';
import { idBytes } from './row-id.ts';
import {
  type Column,
  type FactLists,
  type JobKind,
  SEGMENT_ROWS,
  type Segment,
  STRIDE,
  type WideJob,
} from './segment.ts';
import { segmentOf } from './segment-of.ts';
import { skillCodes } from './skill-codes.ts';
import { putWords, wordCodes } from './word-numbers.ts';

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
  const people = candidates.map(({ who }) => ({ ...who, degrees: who.degrees.toSorted(byLevel) }));
  const jobs = encodeJobs(people);
  const duties = nameCodes(
    people.flatMap(({ work }) => work.flatMap((job) => job.duties.map(({ id }) => id))),
  );
  const skills = skillCodes(people);
  const codes = { ...skills, codeOfDuty: duties.numberOf };
  const done = streamOf(people, (writer, who) => putDone(writer, who, codes));
  const words = wordCodes(people);
  const texts = streamOf(people, (writer, who) => putWords(writer, who, words));
  const regions = coded(candidates.map(({ region = null }) => region));
  const degrees = factLists(
    people.map((who) => who.degrees.map(({ level, completed }) => ({ level, completed }))),
  );
  const credentials = factLists(people.map((who) => sorted(who.credentials.map(withoutQuote))));
  const languages = factLists(people.map((who) => sorted(who.languages.map(withoutQuote))));
  const jobCounts = narrowest(people.map(({ work }) => work.length));
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
      done: done.bytes,
      words: texts.bytes,
      doneCounts: done.counts,
      wordCounts: texts.counts,
      jobStarts: startsOf(jobCounts),
      doneStarts: startsOf(done.counts),
      wordStarts: startsOf(texts.counts),
    },
    {
      regions: regions.values,
      degrees: degrees.values,
      credentials: credentials.values,
      languages: languages.values,
      kinds: jobs.kinds,
      duties: duties.names,
      skills: skills.values,
      words: words.names,
      titles: words.titles.lists,
      fields: words.fields.lists,
      longMonths: people.flatMap(({ months }, row) => (isLong(months) ? [[row, months] as const] : [])),
      wideJobs: jobs.wide,
    },
  );
}

/** Nothing is judged by the order of degrees: the same ones are one list. */
const byLevel = (a: Degree, b: Degree): number =>
  degreeRank(a.level) - degreeRank(b.level) || Number(a.completed) - Number(b.completed);

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

const kindOf = (job: Work): JobKind => ({
  occupations: job.occupations,
  healthcare: job.healthcare,
  management: job.management,
  headsOffice: job.headsOffice,
  setting: job.setting,
  specialty: job.specialty,
  teamSize: job.teamSize,
});

/** The numbers of everybody, and how many bytes each takes. */
function streamOf(
  people: readonly Qualifications[],
  put: (writer: BitWriter, who: Qualifications) => void,
): { bytes: Uint8Array; counts: Column } {
  const writer = new BitWriter();
  const counts = people.map((who) => {
    const before = writer.length;
    put(writer, who);
    writer.endByte();
    return writer.length - before;
  });
  return { bytes: writer.bytes, counts: narrowest(counts) };
}

function factLists<T>(lists: readonly (readonly T[])[]): { codes: Column; values: FactLists<T> } {
  const facts = new Dictionary<T>();
  const { codes, values } = coded(lists.map((list) => list.map(facts.numberOf)));
  return { codes, values: { facts: facts.values, lists: values } };
}

/** Of facts by whose order nothing is judged: the same ones are one list. */
const sorted = <T>(facts: readonly T[]): T[] =>
  facts
    .map((fact) => ({ fact, text: JSON.stringify(fact) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)))
    .map(({ fact }) => fact);

function withoutQuote<T extends { quote: unknown }>({ quote: _, ...fact }: T): Omit<T, 'quote'> {
  return fact;
}

function coded<T>(values: readonly T[]): { codes: Column; values: readonly T[] } {
  const dictionary = new Dictionary<T>();
  const codes = narrowest(values.map((value) => dictionary.numberOf(value)));
  return { codes, values: dictionary.values };
}

function startsOf(counts: Column): Uint32Array {
  const starts: number[] = [];
  let sum = 0;
  for (const [row, count] of counts.entries()) {
    if (row % STRIDE === 0) starts.push(sum);
    sum += count;
  }
  return Uint32Array.from(starts);
}
