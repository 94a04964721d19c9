import { stem } from '@omm/text';

/** 'Pediatric' and 'pediatrics' are one specialty; 'Zoo Keeper' and 'Keeper of the Zoo' nearly one job: 0 to 1. */
export function sameWords(one: string, other: string): number {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

const stemsOf = (words: string): Set<string> =>
  new Set((words.toLowerCase().match(/\p{L}{2,}/gu) ?? []).map(stem));
