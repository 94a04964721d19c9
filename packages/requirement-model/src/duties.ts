import type { DutyPhrase, DutyRow } from './duties/duty-row.ts';
import { frontDeskDuties } from './duties/front-desk.ts';
import { marketingDuties } from './duties/marketing.ts';
import { moneyDuties } from './duties/money.ts';
import { peopleDuties } from './duties/people.ts';
import { patternOf } from './duties/phrase-pattern.ts';
import { practiceDuties } from './duties/practice.ts';
import { cut, forMatches, indexPatterns, type PatternIndex } from './first-matches.ts';

export type { DutyRow };

/** The duties of a medical office, each with the words by which postings and resumes speak of it. */
export const duties: readonly DutyRow[] = [
  ...frontDeskDuties,
  ...moneyDuties,
  ...peopleDuties,
  ...practiceDuties,
  ...marketingDuties,
];

const byId = new Map(duties.map((row) => [row.id, row]));

export const dutyById = (id: string): DutyRow | null => byId.get(id) ?? null;

export type NamedDuty = { readonly id: string; readonly start: number; readonly end: number };

export type Phrases = {
  readonly phrases: readonly { readonly id: string; readonly phrase: DutyPhrase }[];
  readonly index: PatternIndex;
};

const everyPhrase = duties.flatMap(({ id, phrases }) =>
  phrases.map((phrase) => ({ id, phrase, pattern: patternOf(phrase) })),
);

export function phrasesOf(keeps: (phrase: DutyPhrase) => boolean): Phrases {
  const phrases = everyPhrase.filter(({ phrase }) => keeps(phrase));
  return { phrases, index: indexPatterns(phrases.map(({ pattern }) => pattern)) };
}

let everything: Phrases | undefined;
/** Made when a resume is read: postings have an index of their own. */
const all = (): Phrases => {
  everything ??= phrasesOf(() => true);
  return everything;
};

/** Each duty that a text of work done speaks of, once, at the first words that name it. */
export function dutiesIn(text: string): NamedDuty[] {
  const found = new Map<string, NamedDuty>();
  const { phrases, index: patterns } = all();
  forMatches(patterns, cut(patterns, text), {
    wants: () => true,
    isDone(number, { index, 0: words }) {
      const id = phrases[number]?.id ?? '';
      if (!found.has(id)) found.set(id, { id, start: index, end: index + words.length });
      return true;
    },
  });
  return inTableOrder(found);
}

export const inTableOrder = (found: ReadonlyMap<string, NamedDuty>): NamedDuty[] =>
  duties.flatMap(({ id }) => found.get(id) ?? []);
