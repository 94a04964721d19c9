import { type After, BestRows, type RankedRow, rowsInOrder } from './best-rows.ts';
import { decodeRow } from './decode-row.ts';
import type { Program } from './program.ts';
import { type Filters, rowFilter } from './row-filter.ts';
import { idAt } from './row-id.ts';
import type { Segment } from './segment.ts';

export type TopOptions = Filters & {
  readonly count: number;
  readonly minScore?: number;
  /** Nobody who misses a must. */
  readonly mustsMet?: boolean;
  /** By the number of the segment and of the row in it: a stage, a row that was erased. */
  readonly accept?: (segment: number, row: number) => boolean;
  /** The last row of the page before. */
  readonly after?: After;
};

/** The best rows of all segments, best first; the same rows in the same order however people are cut into segments. */
export function topRows(
  program: Program,
  segments: readonly Segment[],
  { count, minScore = 0, mustsMet = false, accept, after, ...filters }: TopOptions,
): RankedRow[] {
  const best = new BestRows(count);
  for (const [number, segment] of segments.entries()) {
    const accepts = rowFilter(segment, filters);
    for (let row = 0; row < segment.rows; row += 1) {
      if (!accepts(row) || accept?.(number, row) === false) continue;
      const { meetsMusts, ...points } = program.points(decodeRow(segment, row));
      const ranked = { ...points, segment: number, row, id: idAt(segment.columns.ids, row) };
      const isOff = points.score < minScore || (mustsMet && !meetsMusts);
      if (!isOff && (after === undefined || rowsInOrder(after, ranked) < 0)) best.add(ranked);
    }
  }
  return best.inOrder();
}
