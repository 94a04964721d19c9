import { type After, BestRows, type RankedRow, rowsInOrder } from './best-rows.ts';
import { BATCH_ROWS, Batch } from './bounds/batch.ts';
import type { Accepts, SegmentLook } from './bounds/score-look.ts';
import { type Candidate, Candidates, isBelow, type Key } from './candidates.ts';
import { decodeRow } from './decode-row.ts';
import type { Program } from './program.ts';
import { type Filters, rowFilter } from './row-filter.ts';
import { idAt } from './row-id.ts';
import { SEGMENT_ROWS, type Segment } from './segment.ts';

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

/** Rows that are looked at before any is let go, for each that is asked for; and how many times as many until the next. */
const PILOT_ROWS = 16;
const CHECK_EVERY = 8;

/**
 * The best rows of all segments, best first; the same rows in the same order however people are cut into segments.
 * Bounds let go whoever cannot come among them, and the scorer judges the others, beginning with those who can come
 * furthest.
 */
export function topRows(program: Program, segments: readonly Segment[], options: TopOptions): RankedRow[] {
  const { count, minScore = 0, mustsMet = false, accept, after: _, ...filters } = options;
  const best = new BestRows(count);
  const candidates = new Candidates();
  const asked: Key = { score: Math.ceil(minScore * 10 - 1e-9), tie: 0, last: Number.NEGATIVE_INFINITY };
  const least = (): Key => (best.least === null || isBelow(best.least, asked) ? asked : best.least);
  const reach = program.look.reach(mustsMet);
  const looks: SegmentLook[] = [];
  const visitor = {
    tieOf: ({ place, coverage }: Candidate) =>
      looks[segmentAt(place)]?.tieOf(rowAt(place), coverage) ?? asked,
    judge: (place: number) => judgeRow(program, segments, { place, best, options }),
  };
  const batch = new Batch();
  let looked = 0;
  let checkpoint = PILOT_ROWS * count;
  for (const [number, segment] of segments.entries()) {
    const { look, tieOf } = program.look.on(segment, reach);
    looks.push({ look, tieOf });
    const accepts = both(rowFilter(segment, filters), accept && ((row) => accept(number, row)));
    for (let first = 0; first < segment.rows; first += BATCH_ROWS) {
      reach.ask(least().score);
      look(batch, first, accepts);
      for (let at = 0; at < batch.size; at += 1) {
        const place = batch.left[at] ?? 0;
        const coverage = reach.coverage(batch, place);
        candidates.add(reach.tenths(batch, place), {
          place: number * SEGMENT_ROWS + first + place,
          coverage,
        });
      }
      looked += BATCH_ROWS;
      if (looked < checkpoint) continue;
      candidates.visit(least, visitor);
      checkpoint = looked * CHECK_EVERY;
    }
  }
  candidates.visit(least, visitor);
  return best.inOrder();
}

const segmentAt = (place: number): number => Math.floor(place / SEGMENT_ROWS);
const rowAt = (place: number): number => place % SEGMENT_ROWS;

type Judging = { readonly place: number; readonly best: BestRows; readonly options: TopOptions };

function judgeRow(program: Program, segments: readonly Segment[], { place, best, options }: Judging): void {
  const [number, row] = [segmentAt(place), rowAt(place)];
  const segment = segments[number];
  if (segment === undefined) return;
  const { minScore = 0, mustsMet = false, after } = options;
  const { meetsMusts, ...points } = program.points(decodeRow(segment, row));
  if (points.score < minScore || (mustsMet && !meetsMusts)) return;
  const ranked = { ...points, segment: number, row, id: idAt(segment.columns.ids, row) };
  if (after === undefined || rowsInOrder(after, ranked) < 0) best.add(ranked);
}

function both(one: Accepts | null, other: Accepts | undefined): Accepts | null {
  if (one === null || other === undefined) return one ?? other ?? null;
  return (row) => one(row) && other(row);
}
