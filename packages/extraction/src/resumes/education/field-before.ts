import { cipCodesOf } from '@omm/requirement-model';
import { programmesOf } from './education-details.ts';
import { anyKind } from './school-nouns.ts';

const MOST_WORDS = 5;
const lastBreak = /[,;|:•()\d–—]|\s-\s|\.\s/u;
/** What narrows a field down: 'Environmental Sciences, B.S. – Energy Track'. */
const narrower = /^\s*[,(–—-]/;
const wordOfSchool = new RegExp(`^(?:${anyKind}|Technical|State)$`, 'u');
const small = /^(?:and|&|of|for|in|with)$/;

/**
 * The field that stands before its degree: 'Nursing – Associate Degree', 'GPA: 2.9 Environmental Sciences, B.S.',
 * 'Weld College Nursing Diploma'; a known one, or one that ends in one, and none of a school's name: 'School of
 * Nursing Diploma'.
 */
function fieldBefore(words: string): string | null {
  const own =
    words
      .replace(/[\s,(:–—-]{1,9}$/u, '')
      .split(lastBreak)
      .at(-1)
      ?.trim() ?? '';
  const parts = own.split(/\s+/);
  let first = parts.length;
  while (first > 0 && isOfName(parts[first - 1] ?? '')) first -= 1;
  const run = parts.slice(first);
  if (run.length === 0 || run.length > MOST_WORDS || small.test(run[0] ?? '')) return null;
  const isKnown = run.some((_, i) => cipCodesOf([run.slice(i).join(' ')]).length > 0);
  return isKnown ? run.join(' ') : null;
}

/** 'Presently Attending', 'Expected': how far the schooling has come. */
const status =
  /^(?:presently|currently|attending|pursuing|enrolled|studying|expected|completed|completing|graduated|received|earned|obtained|working|toward|towards|some|partial|incomplete|unfinished)$/i;

const isOfName = (word: string) =>
  (/^\p{Lu}/u.test(word) || small.test(word)) && !wordOfSchool.test(word) && !status.test(word);

/** The field behind the degree, unless it only narrows down a known one before it. */
export function fieldAround(behind: string | null, { before, after }: { before: string; after: string }) {
  if (behind !== null && (!narrower.test(after) || programmesOf(behind) !== undefined)) return behind;
  return fieldBefore(before) ?? behind;
}
