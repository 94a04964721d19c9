import type { LanguageMode } from '@omm/contracts';

const MODES: readonly (readonly [RegExp, LanguageMode])[] = [
  [
    /\b(?:habla(?:r|do|da|dos)?|hable|oral(?:es|mente)?|verbal(?:es|mente)?|conversar|conversacion)\b/,
    'speaking',
  ],
  [/\b(?:lee[r]?|leid[oa]s?|lectura)\b/, 'reading'],
  [/\b(?:escribi[rd]\w*|escrit[oa]s?|escritura|redact\w+|redaccion)\b/, 'writing'],
  [/\b(?:interpret(?:ar|e|acion)|traduc(?:ir|e|cion))\b/, 'interpreting'],
];
/** Up to the words that begin another demand. */
const BEFORE_ENDS =
  /[.:;]|,(?! (?:leer|escribir|hablar|redactar)\b)|\b(?:pacientes?|requier\w*|experiencia|notas|cartas|informes)\b/;
const BEHIND_ENDS =
  /[.:;]|\b(?:notas|cartas|informes|pacientes?|experiencia|manejo|conocimientos?|vigente|anos?|licencia|idiomas? adicional)\b/;
/** 'Destrezas de comunicación verbal y escrita y bilingüe': speaks of no language unless 'en' leads to it. */
const COMMUNICATION = /\bcomunica[a-z]{0,8}\b(?! [a-z ]{0,40}\ben\b)/;

/** What a language is needed for, in Spanish words: 'hablar, leer y escribir «español»', '«bilingüe» oral y escrito'. */
export function modesInSpanish({ before, after }: { before: string; after: string }): LanguageMode[] {
  const parts = before.split(BEFORE_ENDS);
  const lead = parts.at(-1) ?? '';
  const behind = after.split(BEHIND_ENDS)[0] ?? '';
  const near = `${COMMUNICATION.test(lead) ? '' : lead} · ${behind.slice(0, 60)}`;
  return MODES.flatMap(([pattern, mode]) => (pattern.test(near) ? [mode] : []));
}
