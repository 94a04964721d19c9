import type { ExperienceMonths } from '@omm/contracts';
import type { Qualifications, Work } from '../qualifications.ts';
import { type FactTable, factTable } from './fact-table.ts';
import { withQuote } from './nobody.ts';

/** People in a full segment: no column of a fact a person needs more than two bytes. */
export const SEGMENT_ROWS = 65_536;
/** Where the jobs and skills of every so many rows begin is kept; from there on they are counted. */
export const STRIDE = 64;

export type Column = Uint8Array | Uint16Array | Uint32Array;

type Fact<T extends { quote: unknown }> = Omit<T, 'quote'>;
type DegreeFact = Fact<Qualifications['degrees'][number]>;
type CredentialFact = Fact<Qualifications['credentials'][number]>;
type LanguageFact = Fact<Qualifications['languages'][number]>;
/** A skill without its name: no judge reads that. */
export type SkillFact = Pick<Qualifications['skills'][number], 'id' | 'category'>;

/** What a job was, whenever and however long, and whatever was done in it. */
export type JobKind = Pick<
  Work,
  'occupations' | 'healthcare' | 'management' | 'headsOffice' | 'setting' | 'specialty' | 'teamSize'
>;
/** What was done in a job: ids of duties and skills, and the words of its title, which are compared as a set. */
export type JobContent = {
  readonly title: string;
  readonly duties: readonly string[];
  readonly skills: readonly string[];
};
/** A job whose kind or months do not fit its word. */
export type WideJob = {
  readonly kind: number;
  readonly months: number;
  readonly monthsAgo: number | null;
};

/** A number or a code for each row, job or block of rows. */
export type Columns = {
  /** 16 bytes a row: the UUID. */
  readonly ids: Uint8Array;
  readonly regions: Column;
  /** Three measures of ten bits each. */
  readonly monthsOfWork: Uint32Array;
  readonly monthsInOffices: Uint32Array;
  readonly degrees: Column;
  readonly credentials: Column;
  readonly languages: Column;
  /** Jobs of a row; they stand behind those of the row before. */
  readonly jobCounts: Column;
  /** Kind, months and months since the end of a job in one word (job-word.ts). */
  readonly jobs: Uint32Array;
  /** Which content is whose (content-bytes.ts); empty where each job has its own, in their order. */
  readonly jobContents: Column;
  readonly contents: Uint8Array;
  readonly contentCounts: Column;
  readonly contentStarts: Uint32Array;
  /** Bytes of a row in `skills` (skill-bytes.ts). */
  readonly skillCounts: Column;
  readonly skills: Uint8Array;
  readonly jobStarts: Uint32Array;
  readonly skillStarts: Uint32Array;
};

/** What the codes stand for, each value once. */
export type Values = {
  readonly regions: readonly (string | null)[];
  readonly degrees: readonly (readonly DegreeFact[])[];
  readonly credentials: readonly (readonly CredentialFact[])[];
  readonly languages: readonly (readonly LanguageFact[])[];
  readonly kinds: readonly JobKind[];
  readonly titles: readonly string[];
  /** Ids. */
  readonly duties: readonly string[];
  /** The most frequent first. */
  readonly skills: readonly SkillFact[];
  /** By row and by job: what is too large for its bits. */
  readonly longMonths: readonly (readonly [row: number, months: ExperienceMonths])[];
  readonly wideJobs: readonly (readonly [job: number, wide: WideJob])[];
};

/** All that the scorer reads of up to SEGMENT_ROWS people, column by column. */
export type Segment = {
  readonly rows: number;
  readonly columns: Columns;
  readonly values: Values;
  readonly longMonths: ReadonlyMap<number, ExperienceMonths>;
  readonly wideJobs: ReadonlyMap<number, WideJob>;
  /** Values as the scorer takes them. */
  readonly quoted: {
    readonly degrees: readonly Qualifications['degrees'][];
    readonly credentials: readonly Qualifications['credentials'][];
    readonly languages: readonly Qualifications['languages'][];
    readonly duties: Work['duties'];
  };
  /** What bounds are asked of; of a degree all but its field, which differs from one to the next. */
  readonly facts: {
    readonly degrees: FactTable<Pick<DegreeFact, 'level' | 'completed'>>;
    readonly credentials: FactTable<CredentialFact>;
    readonly languages: FactTable<LanguageFact>;
  };
  /** The skill that a job means by its id. */
  readonly skillById: ReadonlyMap<string, SkillFact>;
};

export const segmentOf = (columns: Columns, values: Values): Segment => ({
  rows: columns.jobCounts.length,
  columns,
  values,
  longMonths: new Map(values.longMonths),
  wideJobs: new Map(values.wideJobs),
  quoted: {
    degrees: values.degrees.map((all) => all.map(withQuote)),
    credentials: values.credentials.map((all) => all.map(withQuote)),
    languages: values.languages.map((all) => all.map(withQuote)),
    duties: values.duties.map((id) => withQuote({ id })),
  },
  facts: {
    degrees: factTable(
      values.degrees.map((all) => all.map(({ level, completed }) => ({ level, completed }))),
    ),
    credentials: factTable(values.credentials),
    languages: factTable(values.languages),
  },
  skillById: new Map(values.skills.toReversed().map((skill) => [skill.id, skill])),
});

/** Where what belongs to a row begins. */
export function startOf(row: number, starts: Uint32Array, counts: Column, stride = STRIDE): number {
  const block = Math.floor(row / stride);
  let at = starts[block] ?? 0;
  for (let before = block * stride; before < row; before += 1) at += counts[before] ?? 0;
  return at;
}
