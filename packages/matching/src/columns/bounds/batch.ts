/** Rows that are looked at together: what is noted of them stays in the processor's first caches. */
export const BATCH_ROWS = 1024;

/** Months since a skill was last claimed: at least so many, for each of the ages that are kept apart. */
export const AGES = [0, 61, 91, 121, 151] as const;

/** Some rows of a segment, in their order, and what is known of them so far. Only the first `size` places count. */
export class Batch {
  readonly rows = new Uint32Array(BATCH_ROWS);
  readonly firstJobs = new Uint32Array(BATCH_ROWS);
  /** What each has lost of the whole, and the signs of what it misses (code.ts). */
  readonly lost = new Float64Array(BATCH_ROWS);
  readonly signs = new Uint8Array(BATCH_ROWS);
  /** What of the weight nothing is known of. */
  readonly silent = new Float64Array(BATCH_ROWS);
  /** Thousandths that anything unknown is worth at most. */
  readonly whenUnknown = new Int32Array(BATCH_ROWS);
  /** Where the marks of each stand, once they were noted (marks.ts). */
  readonly slots = new Uint16Array(BATCH_ROWS);
  readonly marks = new Int32Array(BATCH_ROWS * AGES.length);
  size = 0;

  /** Leaves those that are accepted. */
  keep(accepts: (row: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.size; at += 1) {
      if (!accepts(this.rows[at] ?? 0)) continue;
      this.move(at, kept);
      kept += 1;
    }
    this.size = kept;
  }

  move(from: number, to: number): void {
    this.rows[to] = this.rows[from] ?? 0;
    this.firstJobs[to] = this.firstJobs[from] ?? 0;
    this.lost[to] = this.lost[from] ?? 0;
    this.signs[to] = this.signs[from] ?? 0;
    this.silent[to] = this.silent[from] ?? 0;
    this.whenUnknown[to] = this.whenUnknown[from] ?? 0;
    this.slots[to] = this.slots[from] ?? 0;
  }
}
