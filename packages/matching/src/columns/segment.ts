import type { ExperienceMonths } from '@omm/contracts';
import type { Qualifications, Work } from '../qualifications.ts';

/** People in a full segment: no column of a fact a person needs more than two bytes. */
export const SEGMENT_ROWS = 65_536;
/** Where what belongs to every so many rows begins is kept; from there on they are counted. */
export const STRIDE = 64;

export type Column = Uint8Array | Uint16Array | Uint32Array;

type Fact<T extends { quote: unknown }> = Omit<T, 'quote'>;
/** A degree without its field, which differs from one to the next and stands among the words. */
type DegreeFact = Pick<Qualifications['degrees'][number], 'level' | 'completed'>;
type CredentialFact = Fact<Qualifications['credentials'][number]>;
type LanguageFact = Fact<Qualifications['languages'][number]>;
/** A skill without its name: no judge reads that. */
export type SkillFact = Pick<Qualifications['skills'][number], 'id' | 'category'>;

/** What a job was, whenever and however long, and whatever was done in it. */
export type JobKind = Pick<
  Work,
  'occupations' | 'healthcare' | 'management' | 'headsOffice' | 'setting' | 'specialty' | 'teamSize'
>;
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
  /** Of each row the duties and skills of its jobs, and then what is claimed beside them (done-numbers.ts). */
  readonly done: Uint8Array;
  /** Of each row the words of its titles, and then of its fields of study (word-numbers.ts). */
  readonly words: Uint8Array;
  /** Bytes of a row. */
  readonly doneCounts: Column;
  readonly wordCounts: Column;
  readonly jobStarts: Uint32Array;
  readonly doneStarts: Uint32Array;
  readonly wordStarts: Uint32Array;
};

/** Distinct facts, and the distinct lists of them by their numbers. */
export type FactLists<T> = {
  readonly facts: readonly T[];
  readonly lists: readonly (readonly number[])[];
};

/** The same, list by list behind each other. */
export type FlatLists = {
  readonly numbers: Uint16Array;
  /** Where each begins, and where the last one ends. */
  readonly starts: Uint32Array;
};

/** What the codes stand for, each value once. */
export type Values = {
  readonly regions: readonly (string | null)[];
  readonly degrees: FactLists<DegreeFact>;
  readonly credentials: FactLists<CredentialFact>;
  readonly languages: FactLists<LanguageFact>;
  readonly kinds: readonly JobKind[];
  /** Ids, the most frequent first. */
  readonly duties: readonly string[];
  /** The most frequent first. */
  readonly skills: readonly SkillFact[];
  /** Of titles and fields of study, and their CIP codes; the most frequent first. */
  readonly words: readonly string[];
  /** Of titles and of fields of study those that several have, as the numbers of their words (word-numbers.ts). */
  readonly titles: readonly (readonly number[])[];
  readonly fields: readonly (readonly number[])[];
  /** By row and by job: what is too large for its bits. */
  readonly longMonths: readonly (readonly [row: number, months: ExperienceMonths])[];
  readonly wideJobs: readonly (readonly [job: number, wide: WideJob])[];
};

export type FactTypes = {
  readonly kinds: Work;
  readonly degrees: DegreeFact;
  readonly credentials: CredentialFact;
  readonly languages: LanguageFact;
  readonly skills: SkillFact;
};

/** Distinct facts of a segment, each with the number that it has in every segment of this process. */
export type Numbered<T> = { readonly values: readonly T[]; readonly numbers: Uint32Array };

/** What rows may have done, as bits (row-traits.ts). */
export type Traits = {
  /** Of each kind of job the bit of its class. */
  readonly bitOfKind: Uint8Array;
  /** CLASS_WORDS a row. */
  readonly classes: Uint32Array;
  /** Duties and skills, SHOWN_WORDS a row. */
  readonly shown: Uint32Array;
};

/** All that the scorer reads of up to SEGMENT_ROWS people, column by column. */
export type Segment = {
  readonly rows: number;
  readonly columns: Columns;
  readonly values: Values;
  readonly longMonths: ReadonlyMap<number, ExperienceMonths>;
  readonly wideJobs: ReadonlyMap<number, WideJob>;
  /** Values as judges take them. */
  readonly jobsByKind: readonly Work[];
  readonly facts: { readonly [N in keyof FactTypes]: Numbered<FactTypes[N]> };
  readonly traits: Traits;
  readonly lists: Readonly<Record<'degrees' | 'credentials' | 'languages', FlatLists>>;
  readonly credentials: Qualifications['credentials'];
  readonly languages: Qualifications['languages'];
  readonly duties: Work['duties'];
  /** The skill that a job means by its id. */
  readonly skillById: ReadonlyMap<string, SkillFact>;
};

/** Where what belongs to a row begins. */
export function startOf(row: number, starts: Uint32Array, counts: Column): number {
  const block = Math.floor(row / STRIDE);
  let at = starts[block] ?? 0;
  for (let before = block * STRIDE; before < row; before += 1) at += counts[before] ?? 0;
  return at;
}
