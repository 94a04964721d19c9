import { byFrequency } from './dictionary.ts';
import type { BitReader, BitWriter } from './number-bits.ts';

// Lists of numbers of which several people have the same: one number stands for the list. Who has one of their own
// has it spelled out.

/** Lists that fewer have would take more as one of these than they save. */
const LEAST = 3;
/** Of the number of a list; 0: it is spelled out. */
const ORDER = 3;

export type SharedLists = {
  /** The most frequent first. */
  readonly lists: readonly (readonly number[])[];
  readonly numberOf: (list: readonly number[]) => number | undefined;
};

export function sharedLists(all: Iterable<readonly number[]>): SharedLists {
  const shared = byFrequency(all, (list) => list.join()).filter(({ count }) => count >= LEAST);
  const numbers = new Map(shared.map(({ key }, number) => [key, number]));
  return { lists: shared.map(({ value }) => value), numberOf: (list) => numbers.get(list.join()) };
}

export function putShared(writer: BitWriter, number: number | undefined, spell: () => void): void {
  writer.put(number === undefined ? 0 : number + 1, ORDER);
  if (number === undefined) spell();
}

/** What the next list is, by the numbers of those that are shared. */
export function nextShared<T>(reader: BitReader, shared: ArrayLike<T>, spelled: () => T): T {
  const number = reader.next(ORDER);
  return number === 0 ? spelled() : (shared[number - 1] ?? spelled());
}
