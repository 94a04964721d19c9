import type { Fragment, Row } from './fragment.ts';

/** A part of a page where two columns stand side by side, and what stands above and below it. */
export type Columns = Record<'above' | 'left' | 'right' | 'below', Fragment[]>;

type Candidate = { gutter: number; from: number; to: number; left: Fragment[]; right: Fragment[] };

/** Narrower than this many font sizes it is a gap between words. */
const MIN_GUTTER = 0.9;
/** A column has at least this many lines. */
const MIN_LINES = 3;
/** Side by side on the same lines, fewer than this are the rows of a table. */
const MIN_ALIGNED_LINES = 10;
/** A column that goes on for more lines than this beside nothing is a column, not what follows a table. */
const MAX_TAIL = 6;

/** The best pair of columns among the rows of a region, or null where it is read row by row. */
export function findColumns(rows: readonly Row[]): Columns | null {
  const best = candidateGutters(rows)
    .flatMap((gutter) => runsBeside(rows, gutter))
    .filter(isPairOfColumns)
    .sort((a, b) => weight(b) - weight(a))[0];
  if (!best) return null;
  return {
    above: rows.slice(0, best.from).flatMap((row) => row.fragments),
    left: best.left,
    right: best.right,
    below: rows.slice(best.to).flatMap((row) => row.fragments),
  };
}

const weight = ({ left, right }: Candidate) =>
  Math.min(linesOf(left), linesOf(right)) * 3 + left.length + right.length;

const linesOf = (fragments: readonly Fragment[]) =>
  new Set(fragments.map(({ baseline }) => Math.round(baseline))).size;

/** Places just left of where fragments begin: a column's text shares its left edge. */
function candidateGutters(rows: readonly Row[]): number[] {
  const edges = new Map<number, number>();
  for (const { left } of rows.flatMap((row) => row.fragments)) {
    const edge = Math.floor(left / 2) * 2;
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  return [...edges]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 24)
    .map(([edge]) => edge - 1);
}

/** The longest runs of rows that leave the gutter free. */
function runsBeside(rows: readonly Row[], gutter: number): Candidate[] {
  const runs: Candidate[] = [];
  let from = 0;
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index];
    if (row && !crosses(row, gutter)) continue;
    const candidate = index > from ? toCandidate(rows, gutter, { from, to: index }) : null;
    if (candidate) runs.push(candidate);
    from = index + 1;
  }
  return runs;
}

const crosses = (row: Row, gutter: number) =>
  row.fragments.some(({ left, right, size }) => left < gutter && right > gutter - MIN_GUTTER * size);

function toCandidate(
  rows: readonly Row[],
  gutter: number,
  range: { from: number; to: number },
): Candidate | null {
  const run = rows.slice(range.from, range.to);
  const to = range.to < rows.length ? range.from + endOfColumns(run, gutter) : range.to;
  const fragments = rows.slice(range.from, to).flatMap((row) => row.fragments);
  const left = fragments.filter((fragment) => fragment.left < gutter);
  const right = fragments.filter((fragment) => fragment.left >= gutter);
  return left.length > 0 && right.length > 0 ? { gutter, from: range.from, to, left, right } : null;
}

/**
 * Where full-width text follows, what stands alone after a jump belongs to it: the heading
 * 'Experience' under a table of skills is no last entry of the table's first column.
 */
function endOfColumns(run: readonly Row[], gutter: number): number {
  const lastRight = run.findLastIndex((row) => row.fragments.some(({ left }) => left >= gutter));
  const lastLeft = run.findLastIndex((row) => row.fragments.some(({ left }) => left < gutter));
  const steps = run.slice(1).map((row, index) => row.baseline - (run[index]?.baseline ?? 0));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  if (run.length - Math.min(lastLeft, lastRight) > MAX_TAIL) return run.length;
  for (let index = Math.min(lastLeft, lastRight) + 1; index < run.length; index++) {
    const row = run[index];
    const step = steps[index - 1] ?? 0;
    if (row && step > 1.4 * Math.max(usual, row.size)) return index;
  }
  return run.length;
}

function isPairOfColumns({ left, right }: Candidate): boolean {
  if (linesOf(left) < MIN_LINES || linesOf(right) < MIN_LINES || isRightAligned(right)) return false;
  const sparse = linesOf(left) < linesOf(right) ? left : right;
  if (alignedShare(sparse, sparse === left ? right : left) < 0.7) return isContiguous(sparse, LOOSE);
  return (isHeaded(left) && isHeaded(right)) || isLongPair(left, right);
}

/** Both sides share their lines: a table, read row by row, unless it is long, dense and without labels. */
function isLongPair(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  if (Math.min(linesOf(left), linesOf(right)) < MIN_ALIGNED_LINES) return false;
  return (
    ![left, right].some((side) => isLabelColumn(side) || !isContiguous(side, DENSE)) && !isRightAligned(left)
  );
}

/** Starts with a line that stands out as a heading does: larger, or in capitals over text that is not. */
function isHeaded(side: readonly Fragment[]): boolean {
  const [first, ...rest] = side.toSorted((a, b) => a.baseline - b.baseline);
  if (!first || isLabelColumn(side)) return false;
  const isCapital = ({ text }: Fragment) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return rest.every(({ size }) => size * 1.1 < first.size) || (isCapital(first) && !rest.some(isCapital));
}

/** In font sizes: the cells of a row share their baseline; lines of two columns are near each other by chance. */
const SAME_BASELINE = 0.15;

/** How many lines of the one side stand on a line of the other. */
function alignedShare(sparse: readonly Fragment[], dense: readonly Fragment[]): number {
  const aligned = sparse.filter((fragment) =>
    dense.some((other) => Math.abs(other.baseline - fragment.baseline) <= SAME_BASELINE * fragment.size),
  );
  return aligned.length / sparse.length;
}

/** Dates, places and names of rows ('Phone:'): they belong to the text beside them. */
const LABEL = /(?:\b(?:19|20)\d\d\W{0,20}|present|current|:)\s{0,20}$|^\W*$/i;

const isLabelColumn = (side: readonly Fragment[]) =>
  side.filter(({ text }) => LABEL.test(text)).length >= side.length * 0.4;

/** Font sizes a line, with what stands between the lines: a list, and a column of headed paragraphs. */
const DENSE = 2.2;
const LOOSE = 3.6;

/** The lines follow each other without large holes, as a list does and the dates of jobs do not. */
function isContiguous(side: readonly Fragment[], sizesPerLine: number): boolean {
  const baselines = [...new Set(side.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => a - b);
  const height = (baselines.at(-1) ?? 0) - (baselines[0] ?? 0);
  const sizes = side.map(({ size }) => size).sort((a, b) => a - b);
  return height <= baselines.length * sizesPerLine * (sizes[Math.floor(sizes.length / 2)] ?? 0);
}

/** Dates and places at the right margin: they end where the line ends, and belong to it. */
function isRightAligned(side: readonly Fragment[]): boolean {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const sameText = new Set(side.map(({ text }) => text)).size === 1;
  const tolerance = 0.8 * Math.max(...side.map(({ size }) => size));
  return (
    spread(side.map(({ right }) => right)) < tolerance &&
    (sameText || spread(side.map(({ left }) => left)) > 2 * tolerance)
  );
}
