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

/** One batch of so many is looked at first. */
const SAMPLE = 8;
/** The place of the last of all in the best of the sample is not known: some places behind where it should be. */
const placeInSample = (count: number): number => Math.ceil((1.25 * count) / SAMPLE) + 4;
/** Tenths by which a guess is lowered that let too many go. */
const STEP = 100;
const NO_TIE: Tie = { tie: 0, last: Number.NEGATIVE_INFINITY };

/**
 * The best rows of all segments, best first; the same rows in the same order however people are cut into segments.
 * Bounds let go whoever cannot come among them, and the scorer judges the others, beginning with those who can come
 * furthest. How far somebody must come is guessed, from the best of a sample; where the guess was too high, whom it
 * let go is looked at again.
 */
export function topRows(program: Program, segments: readonly Segment[], options: TopOptions): RankedRow[] {
  const { count, minScore = 0, after } = options;
  const best = new BestRows(count);
  const bestOfSample = new BestRows(placeInSample(count));
  const asked: Key = { score: Math.ceil(minScore * 10 - 1e-9), tie: 0, last: Number.NEGATIVE_INFINITY };
  const leastOf = ({ least }: BestRows) => (least === null || isBelow(least, asked) ? asked : least);
  const candidates = new Candidates();
  const { tieOf, lookAt } = looksAt(program, segments, { options, candidates });
  const visit = (until: BestRows): Key => {
    const judge = (place: number): void => {
      const row = judged(program, segments, { place, options });
      if (row === null) return;
      best.add(row);
      bestOfSample.add(row);
    };
    candidates.visit(() => leastOf(until), { tieOf, judge });
    return leastOf(until);
  };
  const batches = batchesOf(segments);
  const guess = new LimitGuess({
    batches: batches.length,
    count,
    most: after === undefined ? SCORES : keyOf(after).score,
  });
  const sample = batches.filter(({ number }) => number % SAMPLE === 0);
  lookAt(sample, () => Math.max(guess.limit, asked.score), guess);
  let limit = visit(bestOfSample).score;
  lookAt(batches, () => Math.max(guess.limit, limit), guess);
  limit = Math.max(guess.limit, limit);
  for (let least = visit(best); least.score < limit; least = visit(best)) {
    limit = best.least === null ? Math.max(asked.score, limit - STEP) : least.score;
    lookAt(batches, () => limit);
  }
  return best.inOrder();
}

/** Some rows of a segment. */
type RowBatch = { readonly number: number; readonly segment: number; readonly first: number };

function batchesOf(segments: readonly Segment[]): RowBatch[] {
  const batches: RowBatch[] = [];
  for (const [segment, { rows }] of segments.entries()) {
    for (let first = 0; first < rows; first += BATCH_ROWS) {
      batches.push({ number: batches.length, segment, first });
    }
  }
  return batches;
}

type Looking = { readonly options: TopOptions; readonly candidates: Candidates };

/** Makes candidates of the rows of batches that can reach a limit, each once; a batch is looked at again for a lower one. */
function looksAt(program: Program, segments: readonly Segment[], { options, candidates }: Looking) {
  const { mustsMet = false } = options;
  const reach = program.look.reach(mustsMet);
  const looks = segments.map((segment, number) => ({
    ...program.look.on(segment, reach),
    accepts: acceptedIn(segment, number, options),
  }));
  const batch = new Batch();
  /** From which score on the rows of each batch are candidates, and which are. */
  const limits: number[] = [];
  const added = new Set<number>();
  const lookAt = (batches: readonly RowBatch[], limitOf: () => number, guess?: LimitGuess): void => {
    for (const { number, segment, first } of batches) {
      const limit = limitOf();
      if ((limits[number] ?? SCORES) <= limit) continue;
      limits[number] = limit;
      const { look, accepts = null } = looks[segment] ?? {};
      reach.ask(limit);
      look?.(batch, first, accepts);
      for (const left of batch.left.subarray(0, batch.size)) {
        const place = segment * SEGMENT_ROWS + first + left;
        if (added.has(place)) continue;
        added.add(place);
        const score = reach.tenths(batch, left);
        candidates.add(score, { place, coverage: reach.coverage(batch, left) });
        guess?.note(score);
      }
      guess?.pass();
    }
  };
  const tieOf = ({ place, coverage }: Candidate): Tie =>
    looks[segmentAt(place)]?.tieOf(rowAt(place), coverage) ?? NO_TIE;
  return { lookAt, tieOf };
}

const segmentAt = (place: number): number => Math.floor(place / SEGMENT_ROWS);
const rowAt = (place: number): number => place % SEGMENT_ROWS;

type Judging = { readonly place: number; readonly options: TopOptions };

/** A row with its points; null where it is not asked for. */
function judged(
  program: Program,
  segments: readonly Segment[],
  { place, options }: Judging,
): RankedRow | null {
  const [number, row] = [segmentAt(place), rowAt(place)];
  const segment = segments[number];
  if (segment === undefined) return null;
  const { minScore = 0, mustsMet = false, after } = options;
  const { meetsMusts, ...points } = program.points(decodeRow(segment, row));
  if (points.score < minScore || (mustsMet && !meetsMusts)) return null;
  const ranked = { ...points, segment: number, row, id: idAt(segment.columns.ids, row) };
  return after === undefined || rowsInOrder(after, ranked) < 0 ? ranked : null;
}

function acceptedIn(segment: Segment, number: number, options: TopOptions): Accepts | null {
  const { accept } = options;
  return both(rowFilter(segment, options), accept && ((row) => accept(number, row)));
}

function both(one: Accepts | null, other: Accepts | undefined): Accepts | null {
  if (one === null || other === undefined) return one ?? other ?? null;
  return (row) => one(row) && other(row);
}
