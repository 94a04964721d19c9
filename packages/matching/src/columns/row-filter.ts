import type { LanguageCode, Setting } from '@omm/contracts';
import { kindOf } from './job-word.ts';
import { type Column, type FactLists, type Segment, startOf } from './segment.ts';

/** Who may stand in the list; of each list of names, whoever has one of them. */
export type Filters = {
  readonly languages?: readonly LanguageCode[];
  /** Ids of credentials that are held, and not expired or in progress. */
  readonly credentials?: readonly string[];
  /** Where any of the jobs was. */
  readonly settings?: readonly Setting[];
  readonly regions?: readonly string[];
};

type Accepts = (row: number) => boolean;

/** Each value of a column is asked once. */
export function rowFilter(segment: Segment, filters: Filters): Accepts | null {
  const { columns, values } = segment;
  const { languages, credentials, settings, regions } = filters;
  const tests = [
    languages && byFacts(columns.languages, values.languages, ({ code }) => languages.includes(code)),
    credentials &&
      byFacts(
        columns.credentials,
        values.credentials,
        ({ id, status }) => status === 'held' && credentials.includes(id),
      ),
    regions &&
      byCode(columns.regions, values.regions, (region) => region !== null && regions.includes(region)),
    settings && byJobs(segment, settings),
  ].filter((accepts) => accepts !== undefined);
  return tests.length === 0 ? null : (row) => tests.every((accepts) => accepts(row));
}

function byCode<T>(codes: Column, values: readonly T[], accepts: (value: T) => boolean): Accepts {
  const table = values.map(accepts);
  return (row) => table[codes[row] ?? 0] ?? false;
}

/** Whoever has one such fact. */
function byFacts<T>(codes: Column, { facts, lists }: FactLists<T>, suits: (fact: T) => boolean): Accepts {
  const suiting = facts.map(suits);
  return byCode(codes, lists, (list) => list.some((number) => suiting[number] === true));
}

function byJobs(segment: Segment, settings: readonly Setting[]): Accepts {
  const { columns, values, wideJobs } = segment;
  const table = values.kinds.map(({ setting }) => setting !== null && settings.includes(setting));
  return (row) => {
    const first = startOf(row, columns.jobStarts, columns.jobCounts);
    const last = first + (columns.jobCounts[row] ?? 0);
    for (let job = first; job < last; job += 1) {
      if (table[wideJobs.get(job)?.kind ?? kindOf(columns.jobs[job] ?? 0)] === true) return true;
    }
    return false;
  };
}
