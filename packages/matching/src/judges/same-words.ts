import { remembered, stem } from '@omm/text';

/** 'Pediatric' and 'pediatrics' are one specialty; 'Zoo Keeper' and 'Keeper of the Zoo' nearly one job: 0 to 1. */
export function sameWords(one: string, other: string): number {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The same titles stand in many resumes. */
const stemsOf = remembered((words: string): ReadonlySet<string> => new Set(wordsIn(words).map(stem)));

/** The words that are compared. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
