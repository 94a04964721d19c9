import { jobWith, withQuote } from './nobody.ts';
import { numbered } from './numbered-facts.ts';
import { traitsOf } from './row-traits.ts';
import type { Columns, FactLists, FlatLists, Segment, Values } from './segment.ts';

/** Columns, and what follows from them. */
export function segmentOf(columns: Columns, values: Values): Segment {
  const jobsByKind = values.kinds.map(jobWith);
  const wideJobs = new Map(values.wideJobs);
  return {
    rows: columns.jobCounts.length,
    columns,
    values,
    longMonths: new Map(values.longMonths),
    wideJobs,
    jobsByKind,
    facts: {
      kinds: numbered('kinds', jobsByKind),
      degrees: numbered('degrees', values.degrees.facts),
      credentials: numbered('credentials', values.credentials.facts),
      languages: numbered('languages', values.languages.facts),
      skills: numbered('skills', values.skills),
    },
    traits: traitsOf(columns, { kinds: values.kinds, wideJobs }),
    lists: {
      degrees: flat(values.degrees),
      credentials: flat(values.credentials),
      languages: flat(values.languages),
    },
    credentials: values.credentials.facts.map(withQuote),
    languages: values.languages.facts.map(withQuote),
    duties: values.duties.map((id) => withQuote({ id })),
    skillById: new Map(values.skills.toReversed().map((skill) => [skill.id, skill])),
  };
}

function flat({ lists }: FactLists<unknown>): FlatLists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return { numbers: Uint16Array.from(lists.flat()), starts };
}
