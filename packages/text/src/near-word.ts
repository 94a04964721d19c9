/** The submodule alone, and the one of natural's distances that brings no other library with it. */
import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** 'certifed' and 'certified' have 0.98, 'licensee' and 'licensed' 0.95. */
const NEAR = 0.96;

/** The word that another in lower case is a slip of the pen for: 'allscrips' → 'allscripts'; null where none is so near. */
export function nearWord(word: string, words: readonly string[]): string | null {
  for (const candidate of words) {
    if (candidate.charAt(0) !== word.charAt(0) || Math.abs(candidate.length - word.length) > 1) continue;
    if (candidate !== word && similarity(word, candidate) >= NEAR) return candidate;
  }
  return null;
}
