import type { Lexicon } from '@omm/contracts';
import { credentialName } from '@omm/requirement-model';
import { credentials } from './credentials.ts';
import { ehrSystems } from './ehr-systems.ts';
import { languages } from './languages.ts';
import { skills } from './skills.ts';

/** Each id once: what is written in two ways that are told apart has two rows. */
const each = <Named extends { id: string }>(named: readonly Named[]): Named[] => [
  ...new Map(named.map((one) => [one.id, one])).values(),
];

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en');

/** Everything of which postings and resumes are read by name. */
export const knownNames: Lexicon = {
  credentials: each(credentials.rows.map(({ id }) => ({ id, name: credentialName(id) }))).toSorted(byName),
  skills: each([
    ...ehrSystems.rows.map(({ name }) => ({ id: name, name, category: 'ehr' as const })),
    ...skills.rows.map(({ id, name, category }) => ({ id, name, category })),
  ]).toSorted(byName),
  languages: [...new Set(languages.rows.map(({ id }) => id))],
};
