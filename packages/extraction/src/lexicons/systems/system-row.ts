import type { LexiconRow } from '../../engine/lexicon.ts';

export interface SystemRow extends LexiconRow {
  /** The name that the profile shows. */
  readonly name: string;
}

/** A name and what else it is called, between commas. */
export type SystemNames = readonly [name: string, others?: string];

const aliasesOf = (name: string, others: string | undefined): readonly [string, ...string[]] => [
  name,
  ...(others?.split(', ') ?? []),
];

export const systemRow = ([name, others]: SystemNames): SystemRow => ({
  id: name,
  name,
  aliases: aliasesOf(name, others),
  examples: [`Proficient in «${name}» EMR software`],
  counterExamples: ['Proficient in Microsoft Excel'],
});

/** Of a name that is also a word, or initials: where it does not count. */
interface Guard {
  /** The system that it names, where that has a row of its own. */
  readonly name?: string;
  readonly needsContext?: readonly [string, ...string[]];
  readonly unless?: RegExp;
  readonly counterExamples: readonly [string, ...string[]];
}

export type GuardedNames = readonly [name: string, others: string | null, guard: Guard];

/** A name that is also a word counts only beside other systems or words for them. */
export function guardedRow([name, others, guard]: GuardedNames): SystemRow {
  return {
    needsContext: OTHER_SYSTEMS,
    id: name,
    name,
    aliases: aliasesOf(name, others ?? undefined),
    examples: [`Charting in «${name}» EMR software`],
    ...guard,
  };
}

/** 'Medical Manager' is above all a job, 'Cornerstone' a bank: only another system tells. */
const OTHER_SYSTEMS = [
  'software',
  'emr',
  'ehr',
  'system',
  'idx',
  'epic',
  'medisoft',
  'centricity',
  'nextgen',
  'lytec',
  'misys',
  'cerner',
  'meditech',
  'allscripts',
  'eclinicalworks',
  'kareo',
  'greenway',
  'dentrix',
  'eaglesoft',
  'avimark',
  'ezyvet',
  'idexx',
] as const;
