const TENTHS = 1000;

/** Rows by the most that they can score: those of a tenth of a point together. */
export class Candidates {
  readonly #buckets: number[][] = Array.from({ length: TENTHS + 1 }, () => []);

  add(tenths: number, row: number): void {
    this.#buckets[tenths]?.push(row);
  }

  /** Whoever can score most comes first; nobody who cannot reach `least()` tenths, which may rise on the way. */
  visit(least: () => number, judge: (row: number) => void): void {
    for (let tenths = TENTHS; tenths >= 0; tenths -= 1) {
      const rows = this.#buckets[tenths] ?? [];
      this.#buckets[tenths] = [];
      for (const row of rows) {
        if (tenths < least()) return;
        judge(row);
      }
    }
  }
}
