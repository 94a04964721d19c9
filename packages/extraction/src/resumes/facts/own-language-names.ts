import { compileLexicon, type LexiconRow } from '../../engine/lexicon.ts';
import { languages } from '../../lexicons/languages.ts';
import { spanishNamesOfLanguages } from '../../lexicons/spanish/languages.ts';

/** What people call their language in it: 'Languages: English, Português'. Postings do not. */
const ownNames: Readonly<Record<string, readonly string[]>> = {
  pt: ['Português', 'Portugues', 'Portugués'],
  ht: ['Kreyòl', 'Kreyòl ayisyen'],
  vi: ['Tiếng Việt'],
  de: ['Deutsch'],
  it: ['Italiano'],
  pl: ['Polski'],
  ru: ['Русский'],
  uk: ['Українська'],
  zh: ['中文'],
};

const inSpanish = (id: string) =>
  spanishNamesOfLanguages.rows.filter((row) => row.id === id).flatMap(({ aliases }) => aliases);

export const spokenLanguages = compileLexicon<LexiconRow>(
  'language',
  languages.rows.map((row) => ({
    ...row,
    aliases: [row.aliases[0], ...row.aliases.slice(1), ...(ownNames[row.id] ?? []), ...inSpanish(row.id)],
  })),
);
