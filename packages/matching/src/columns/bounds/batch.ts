import { type Segment, startOf } from '../segment.ts';

/** Rows that are looked at together: what is noted of them stays in the processor's first caches. */
export const BATCH_ROWS = 1024;

/** Some rows of a segment, in their order, and what is known of them so far. Only the first `size` places count. */
export class Batch {
  readonly rows = new Uint32Array(BATCH_ROWS);
  readonly firstJobs = new Uint32Array(BATCH_ROWS);
  /** How near their jobs come to those that are offered (role.ts). */
  readonly near = new Float64Array(BATCH_ROWS);
  /** What that alone is worth (code.ts). */
  readonly nearCodes = new Int32Array(BATCH_ROWS);
  /** Thousandths that anything unknown is worth at most. */
  readonly whenUnknown = new Int32Array(BATCH_ROWS);
  /** Bits of what their jobs and skills show (signs.ts). */
  readonly signs = new Int32Array(BATCH_ROWS);
  /** What each has lost of the whole, the percent that is left by gates, and whether anything is hidden. */
  readonly lost = new Float64Array(BATCH_ROWS);
  readonly gates = new Uint8Array(BATCH_ROWS);
  readonly hidden = new Uint8Array(BATCH_ROWS);
  size = 0;

  /** The rows from `first` on that are accepted. */
  fill({ rows, columns }: Segment, first: number, accepts: (row: number) => boolean): void {
    const last = Math.min(rows, first + BATCH_ROWS);
    let job = startOf(first, columns.jobStarts, columns.jobCounts);
    let size = 0;
    for (let row = first; row < last; row += 1) {
      this.rows[size] = row;
      this.firstJobs[size] = job;
      job += columns.jobCounts[row] ?? 0;
      if (accepts(row)) size += 1;
    }
    this.size = size;
    this.lost.fill(0, 0, size);
    this.gates.fill(100, 0, size);
    this.hidden.fill(0, 0, size);
  }

  move(from: number, to: number): void {
    this.rows[to] = this.rows[from] ?? 0;
    this.firstJobs[to] = this.firstJobs[from] ?? 0;
    this.near[to] = this.near[from] ?? 0;
    this.nearCodes[to] = this.nearCodes[from] ?? 0;
    this.whenUnknown[to] = this.whenUnknown[from] ?? 0;
    this.signs[to] = this.signs[from] ?? 0;
    this.lost[to] = this.lost[from] ?? 0;
    this.gates[to] = this.gates[from] ?? 0;
    this.hidden[to] = this.hidden[from] ?? 0;
  }
}
