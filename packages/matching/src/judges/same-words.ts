import { remembered, stem } from '@omm/text';

/** 'Pediatric' and 'pediatrics' are one specialty; 'Zoo Keeper' and 'Keeper of the Zoo' nearly one job: 0 to 1. */
export function sameWords(one: string, other: string): number {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return likeness(shared, a.size, b.size);
}

/** Of two sets of words by how many stand in both. */
export const likeness = (shared: number, one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * shared) / (one + other);

/** The same titles stand in many resumes. */
export const stemsOf = remembered((words: string): ReadonlySet<string> => new Set(wordsIn(words).map(stem)));

/** One word for each stem: the others say nothing more. */
export const distinctWords = remembered((text: string): readonly string[] => [
  ...new Map(
    wordsIn(text)
      .toSorted()
      .toReversed()
      .map((word) => [stem(word), word]),
  ).values(),
]);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
