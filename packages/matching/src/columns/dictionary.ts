import type { Column } from './segment.ts';

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

/** In the narrowest array that holds them all. */
export function narrowest(numbers: readonly number[]): Column {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
