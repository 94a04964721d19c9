import { readFileSync } from 'node:fs';

/** How often each was met. */
export type Counts = Readonly<Record<string, number>>;

/** What measure-people.ts counts of some resumes. */
export interface Figures {
  readonly resumes: number;
  readonly jobs: number;
  readonly jobsOfAPerson: Counts;
  /** Months: the least, nine deciles, the most. */
  readonly monthsOfAJob: readonly number[];
  readonly monthsBetweenJobs: readonly number[];
  readonly monthsSinceTheLast: readonly number[];
  /** Shares of jobs. */
  readonly undated: number;
  readonly untitled: number;
  readonly ofTheSameClassAsTheNext: number;
  readonly wordsOfATitle: Counts;
  /** By health care and by leading people, which decide most of what a job is. */
  readonly byClass: Readonly<
    Record<string, { jobs: number; occupations: Counts; duties: Counts; skills: Counts }>
  >;
  readonly dutiesOfAJob: Counts;
  /** Sets of duties, each once. */
  readonly distinctDutySets: number;
  readonly settings: Counts;
  readonly specialties: Counts;
  readonly teamSizes: Counts;
  readonly skillsOfAJob: Counts;
  readonly skillsOfAList: Counts;
  readonly skillsListed: Counts;
  /** Of the skills that are no plain ones. */
  readonly categories: Readonly<Record<string, string>>;
  readonly degreesOfAPerson: Counts;
  readonly degrees: Counts;
  readonly fields: Counts;
  readonly credentialsOfAPerson: Counts;
  readonly credentials: Counts;
  readonly languagesOfAPerson: Counts;
  readonly languages: Counts;
}

export const figures: Figures = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8'));

/** An id that some dozens of resumes do not name stands in some of a million. */
const UNSEEN = 0.1;

/** What was met, and a little of the rest. */
export const withRest = (counts: Counts, all: readonly string[]): [string, number][] => [
  ...Object.entries(counts),
  ...all.filter((key) => !(key in counts)).map((key): [string, number] => [key, UNSEEN]),
];
