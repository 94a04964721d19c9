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

/** Distinct values by their keys, and how often each is met; the most frequent first: the lowest numbers take the fewest bits. */
export function byFrequency<T>(
  values: Iterable<T>,
  keyOf: (value: T) => string,
): { readonly key: string; readonly value: T; readonly count: number }[] {
  const counts = new Map<string, { readonly key: string; readonly value: T; count: number }>();
  for (const value of values) {
    const key = keyOf(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { key, value, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].toSorted(
    (one, other) => other.count - one.count || (one.key < other.key ? -1 : 1),
  );
}

/** Numbers names, the most frequent first. */
export function nameCodes(names: Iterable<string>): {
  names: string[];
  numberOf: (name: string) => number;
} {
  const sorted = byFrequency(names, (name) => name).map(({ value }) => value);
  const numbers = new Map(sorted.map((name, number) => [name, number]));
  return { names: sorted, numberOf: (name) => numbers.get(name) ?? 0 };
}
