import { Dictionary } from './dictionary.ts';

/** Lists of facts by their distinct facts: a judge is asked of these, which are few, and not of each list. */
export type FactTable<T> = {
  readonly facts: readonly T[];
  /** The facts of all lists, one list behind the other, and where each begins. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
};

export function factTable<T>(lists: readonly (readonly T[])[]): FactTable<T> {
  const facts = new Dictionary<T>();
  const numbers = Uint32Array.from(lists.flat(), facts.numberOf);
  const starts = new Uint32Array(lists.length + 1);
  for (const [list, { length }] of lists.entries()) starts[list + 1] = (starts[list] ?? 0) + length;
  return { facts: facts.values, numbers, starts };
}
