import { type After, BestRows, type RankedRow, rowsInOrder } from './best-rows.ts';
import { BATCH_ROWS, Batch } from './bounds/batch.ts';
import type { Accepts } from './bounds/score-look.ts';
import { type Candidate, Candidates, isBelow, type Key, keyOf, SCORES, type Tie } from './candidates.ts';
import { decodeRow } from './decode-row.ts';
import { LimitGuess } from './limit-guess.ts';
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

/** Tenths by which a guess is lowered that let too many go. */
const STEP = 100;
const NO_TIE: Tie = { tie: 0, last: Number.NEGATIVE_INFINITY };

/**
 * The best rows of all segments, best first; the same rows in the same order however people are cut into segments.
 * Bounds let go whoever cannot come among them, and the scorer judges the others, beginning with those who can come
 * furthest. How far somebody must come is guessed from the bounds of the rows before; where the guess was too high,
 * whom it let go is looked at again.
 */
export function topRows(program: Program, segments: readonly Segment[], options: TopOptions): RankedRow[] {
  const { count, minScore = 0, after } = options;
  const best = new BestRows(count);
  const asked: Key = { score: Math.ceil(minScore * 10 - 1e-9), tie: 0, last: Number.NEGATIVE_INFINITY };
  const least = (): Key => (best.least === null || isBelow(best.least, asked) ? asked : best.least);
  const candidates = new Candidates();
  const { tieOf, lookAtAll } = looksAt(program, segments, { options, candidates });
  const visitor = { tieOf, judge: (place: number) => judgeRow(program, segments, { place, best, options }) };
  const rows = segments.reduce((sum, segment) => sum + segment.rows, 0);
  const guess = new LimitGuess({ rows, count, most: after === undefined ? SCORES : keyOf(after).score });
  lookAtAll(() => Math.max(guess.limit, asked.score), guess);
  candidates.visit(least, visitor);
  for (let limit = guess.limit; least().score < limit; ) {
    limit = best.least === null ? Math.max(asked.score, limit - STEP) : least().score;
    lookAtAll(() => limit, guess);
    candidates.visit(least, visitor);
  }
  return best.inOrder();
}

type Looking = { readonly options: TopOptions; readonly candidates: Candidates };

/** Bounds of all rows, batch by batch. */
function looksAt(program: Program, segments: readonly Segment[], { options, candidates }: Looking) {
  const { mustsMet = false } = options;
  const reach = program.look.reach(mustsMet);
  const looks = segments.map((segment) => program.look.on(segment, reach));
  const batch = new Batch();
  /** From which score on the rows of each batch are candidates. */
  const limits: number[] = [];
  const lookAtAll = (limitOf: () => number, guess: LimitGuess): void => {
    let number = 0;
    for (const [at, segment] of segments.entries()) {
      const accepts = acceptedIn(segment, at, options);
      for (let first = 0; first < segment.rows; first += BATCH_ROWS) {
        const limit = limitOf();
        reach.ask(limit);
        looks[at]?.look(batch, first, accepts);
        for (const place of batch.left.subarray(0, batch.size)) {
          const score = reach.tenths(batch, place);
          if (score >= (limits[number] ?? SCORES)) continue;
          candidates.add(score, {
            place: at * SEGMENT_ROWS + first + place,
            coverage: reach.coverage(batch, place),
          });
          guess.note(score);
        }
        guess.pass(BATCH_ROWS);
        limits[number] = limit;
        number += 1;
      }
    }
  };
  const tieOf = ({ place, coverage }: Candidate): Tie =>
    looks[segmentAt(place)]?.tieOf(rowAt(place), coverage) ?? NO_TIE;
  return { lookAtAll, tieOf };
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

function acceptedIn(segment: Segment, number: number, options: TopOptions): Accepts | null {
  const { accept } = options;
  return both(rowFilter(segment, options), accept && ((row) => accept(number, row)));
}

function both(one: Accepts | null, other: Accepts | undefined): Accepts | null {
  if (one === null || other === undefined) return one ?? other ?? null;
  return (row) => one(row) && other(row);
}
