import { type Columns, STRIDE, startOf } from '../segment.ts';

/** Rows that are looked at together: what is noted of them stays in the processor's first caches. */
export const BATCH_ROWS = 1024;

/** Months since a skill was last claimed: at least so many, for each of the ages that are kept apart. */
export const AGES = [0, 61, 91, 121, 151] as const;

/** Some rows of a segment, which of them are left, and what is known of those so far, by their places. */
export class Batch {
  /** The row that has the first place. */
  first = 0;
  /** The places that are left, in their order; only the first `size` count. */
  readonly left = new Uint16Array(BATCH_ROWS);
  size = 0;
  readonly firstJobs = new Uint32Array(BATCH_ROWS);
  /** How near the jobs of each come to those that are offered (nearness.ts). */
  readonly near = new Float64Array(BATCH_ROWS);
  /** What each has lost of the whole, and the signs of what it misses (code.ts). */
  readonly lost = new Float64Array(BATCH_ROWS);
  readonly signs = new Uint8Array(BATCH_ROWS);
  /** What of that was taken at a glance, for classes of jobs and for skills (glance.ts). */
  readonly byClass = new Float64Array(BATCH_ROWS);
  readonly byGlance = new Float64Array(BATCH_ROWS);
  /** What of the weight nothing is known of. */
  readonly silent = new Float64Array(BATCH_ROWS);
  /** Thousandths that anything unknown is worth at most. */
  readonly whenUnknown = new Int32Array(BATCH_ROWS);
  /** Which marks each shows, by their age, once they were noted (marks.ts). */
  readonly marks = new Int32Array(BATCH_ROWS * AGES.length);

  /** Notes where the jobs of the rows begin that are left. */
  findJobs({ jobCounts, jobStarts }: Columns): void {
    let row = this.first;
    let job = startOf(row, jobStarts, jobCounts);
    for (let at = 0; at < this.size; at += 1) {
      const place = this.left[at] ?? 0;
      const next = this.first + place;
      const stride = next - (next % STRIDE);
      if (stride > row) {
        row = stride;
        job = jobStarts[stride / STRIDE] ?? 0;
      }
      for (; row < next; row += 1) job += jobCounts[row] ?? 0;
      this.firstJobs[place] = job;
    }
  }

  /** Leaves the rows that are accepted. */
  keep(accepts: (row: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.size; at += 1) {
      const place = this.left[at] ?? 0;
      if (!accepts(this.first + place)) continue;
      this.left[kept] = place;
      kept += 1;
    }
    this.size = kept;
  }
}
