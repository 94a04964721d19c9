import type { IndexedPattern } from '../first-matches.ts';
import { firstWords } from '../first-words.ts';
import type { DutyPhrase } from './duty-row.ts';
import { verbForms } from './verb-forms.ts';

/** Between a verb and what it is done to no other relation begins, but 'the highest level of'. */
const BETWEEN = String.raw`(?:(?:levels?|standards?|variety|range|quality) of |(?!(?:with|from|of|that|which|who|for|to|by|through|via|using|in|on|at|is|are|within|across|between|among|as|into|over|under|about|including|meets?|products?)\b)[\w'’/&-]{1,30}\)?,? (?:\()?){0,4}?`;

/** Of words that most texts hold, the next one counts: 'a/r', 'the office'. */
const COMMON: ReadonlySet<string> = new Set(
  'a an the our as in on that with new work works time full job e internal'.split(' '),
);

/** Begins at a word; 'verify', 'insurance' finds 'verifies the patient’s insurance'. */
export function patternOf(phrase: DutyPhrase): IndexedPattern {
  if ('named' in phrase) return wholePattern(phrase.named);
  const forms = phrase.does.split('|').flatMap((verb) => verbForms(verb, { past: true }));
  const source = String.raw`\b(?:${forms.join('|')}),? (?:of )?${BETWEEN}(?:${phrase.what})(?![\w-])`;
  const begins = new Set(forms.map((form) => form.split(' ')[0] ?? ''));
  const opens = phrase.ofAnyWord ? begins : firstWords(phrase.what, COMMON);
  return { pattern: new RegExp(source, 'y'), begins, opens };
}

const wholePattern = (source: string): IndexedPattern => ({
  pattern: new RegExp(String.raw`\b(?:${source})(?![\w-])`, 'y'),
  begins: firstWords(source),
  opens: firstWords(source, COMMON),
});
