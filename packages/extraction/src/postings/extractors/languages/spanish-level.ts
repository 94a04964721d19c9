import type { LanguageLevel } from '@omm/contracts';

/** Levels as Spanish postings name them; an adjective stands behind its language, a noun before it. */
const LEVELS: readonly (readonly [RegExp, LanguageLevel])[] = [
  [/nativ|matern/, 'native'],
  [/fluid|fluent|avanzad|domin|perfect|100|completament|bilingu|profesional|excelent/, 'fluent'],
  [/conversac|intermedi/, 'conversational'],
  [/basic|poco|nocion|elemental/, 'basic'],
];
const ADJECTIVE =
  '(?:nativ[oa]s?|matern[oa]s?|fluid[oa]s?|fluidamente|con fluidez|avanzad[oa]s?|perfect[oa]s?|perfectamente|profesional|conversacional(?:es)?|intermedi[oa]s?|basic[oa]s?|100 ?%|al 100)';
/** 'Español (nativo)', 'español a nivel conversacional'. */
const BEHIND = new RegExp(String.raw`^\W{0,3}(?:(?:a )?nivel |hablado )?(?<level>${ADJECTIVE})`);
/** 'Español e inglés fluidos': the plural speaks of both. */
const BEHIND_BOTH =
  /^ ?(?:y|e|\/|-) ?ingles,? (?<level>(?:fluid[oa]s|fluidamente|con fluidez|avanzad[oa]s|perfectamente|perfectos))/;
/** 'Inglés avanzado y …': the adjective is the other language's. */
const OF_ENGLISH = new RegExp(String.raw`\bingles\W{1,3}(?:nivel )?${ADJECTIVE}`, 'g');
const BEFORE =
  /\b(?:dominio|dominar|domine|fluidez|fluid[oa]|fluente|completamente bilingue|100 ?% bilingue|totalmente bilingue|perfectamente|nociones|conocimientos? basic[oa]s?|un poco|conversacional|nativ[oa]|excelente|nivel (?:basico|intermedio|avanzado))\b/g;

/** How well the language is to be known; null where the words do not say. */
export function levelInSpanish({ before, after }: { before: string; after: string }): LanguageLevel | null {
  const word =
    BEHIND.exec(after)?.groups?.['level'] ??
    BEHIND_BOTH.exec(after)?.groups?.['level'] ??
    before.replace(OF_ENGLISH, '').match(BEFORE)?.at(-1);
  if (word === undefined) return null;
  return LEVELS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
