import type { DutyPhrase } from './duty-row.ts';
import { verbForms } from './verb-forms.ts';

/** Between a verb and what it is done to no other relation begins. */
const BETWEEN = String.raw`(?:(?!(?:with|from|of|that|which|who|for|to|by|through|via|using|in|on|at|is|are|within|across|between|among|as|into|over|under|about|including|meets?|products?)\b)[\w'’/&-]{1,30}\)?,? (?:\()?){0,4}?`;

/** Begins at a word; 'verify', 'insurance' finds 'verifies the patient’s insurance'. */
export function patternOf(phrase: DutyPhrase): RegExp {
  if ('named' in phrase) return new RegExp(String.raw`\b(?:${phrase.named})(?![\w-])`, 'i');
  const forms = phrase.does.split('|').flatMap((verb) => verbForms(verb, { past: true }));
  return new RegExp(
    String.raw`\b(?:${forms.join('|')}),? (?:of )?${BETWEEN}(?:${phrase.what})(?![\w-])`,
    'i',
  );
}

/** A word of it stands wherever the pattern matches; undefined where it may begin with any word. */
export const objectOf = (phrase: DutyPhrase): string | undefined =>
  'named' in phrase || phrase.ofAnyWord ? undefined : phrase.what;
