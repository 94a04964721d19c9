/** Numbers distinct values in the order in which they come. */
export class Dictionary<T> {
  readonly #codes = new Map<string, number>();
  readonly values: T[] = [];

  readonly numberOf = (value: T): number => {
    const key = JSON.stringify(value);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.values.length);
    return this.values.push(value) - 1;
  };
}

/** Numbers names, the most frequent first: the lowest numbers take the fewest bits. */
export function byFrequency(names: Iterable<string>): {
  names: string[];
  numberOf: (name: string) => number;
} {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts]
    .toSorted(([name, count], [other, times]) => times - count || (name < other ? -1 : 1))
    .map(([name]) => name);
  const numbers = new Map(sorted.map((name, number) => [name, number]));
  return { names: sorted, numberOf: (name) => numbers.get(name) ?? 0 };
}
