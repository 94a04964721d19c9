/** Rows that are looked at together: what is noted of them stays in the processor's first caches. */
export const BATCH_ROWS = 1024;

/** Some rows of a segment, in their order, and what is known of them so far. Only the first `size` places count. */
export class Batch {
  readonly rows = new Uint32Array(BATCH_ROWS);
  readonly firstJobs = new Uint32Array(BATCH_ROWS);
  /** What each has lost of the whole, and the signs of what it misses (code.ts). */
  readonly lost = new Float64Array(BATCH_ROWS);
  readonly signs = new Uint8Array(BATCH_ROWS);
  /** Thousandths that anything unknown is worth at most. */
  readonly whenUnknown = new Int32Array(BATCH_ROWS);
  /** Bits of what their jobs and skills show (marks.ts). */
  readonly marks = new Int32Array(BATCH_ROWS);
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
    this.whenUnknown[to] = this.whenUnknown[from] ?? 0;
    this.marks[to] = this.marks[from] ?? 0;
  }
}
