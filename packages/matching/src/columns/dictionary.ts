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
