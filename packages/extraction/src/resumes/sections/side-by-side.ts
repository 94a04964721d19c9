import { type Line, readLine, splitLines } from '../lines.ts';
import { headingKind } from './headings.ts';

type Row = { readonly text: string; readonly start: number };

/** Rows `first`..`last` hold two columns; the right one begins at column `at`. */
type Columns = { readonly first: number; readonly last: number; readonly at: number };

/**
 * The lines of a text; where a converter printed two columns with headings of their own side by side, one column after
 * the other, so that 'LANGUAGES   Clerk, Weld Clinic' / 'Spanish   2009 to 2012' are two sections and not one.
 */
export function linesInColumns(text: string): Line[] {
  const lines = splitLines(text);
  const rows = rowsOf(text);
  const columns = findColumns(rows);
  if (columns === null) return lines;
  const within = rows.slice(columns.first, columns.last + 1);
  const read = (part: (row: string) => [words: string, offset: number]) =>
    within.flatMap((row) => {
      const [words, offset] = part(row.text);
      return readLine(words, row.start + offset, 0) ?? [];
    });
  const left = read((row) => [row.slice(0, columns.at), 0]);
  const right = read((row) => [row.slice(columns.at), columns.at]);
  if (!opensSection(right) && !opensSection(left)) return lines;
  // The name and the headline, which no heading opens, stand above all sections.
  const ordered = opensSection(right) ? [...left, ...right] : [...right, ...left];
  const [from, to] = [within[0]?.start ?? 0, rows[columns.last + 1]?.start ?? text.length];
  const [above, below] = [lines.filter(({ end }) => end <= from), lines.filter(({ start }) => start >= to)];
  return [...above, ...ordered, ...below].map((line, index) => ({ ...line, index }));
}

const opensSection = ([first]: readonly Line[]) => first !== undefined && headingKind(first.text) !== null;

function rowsOf(text: string): Row[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const row = { text: line.replaceAll('\f', ' ').trimEnd(), start };
    start += line.length + 1;
    return row;
  });
}

const FARTHEST_LEFT = 20;
const LONGEST_ROW = 200;
const FEWEST_ROWS = 4;

function findColumns(rows: readonly Row[]): Columns | null {
  const tried = new Set<number>();
  for (const [i, row] of rows.entries()) {
    const at = headingAtRight(row.text);
    if (at === null || tried.has(at)) continue;
    tried.add(at);
    const columns = around(rows, i, at);
    if (columns !== null) return columns;
  }
  return null;
}

/** Where words that head a section stand behind a wide gap. */
function headingAtRight(row: string): number | null {
  if (row.length > LONGEST_ROW) return null;
  const at = row.lastIndexOf('  ') + 2;
  return at >= FARTHEST_LEFT && headingKind(row.slice(at)) !== null ? at : null;
}

/** No word crosses the gap before the column. */
const fits = (row: Row | undefined, at: number): row is Row =>
  row !== undefined && row.text.slice(at - 2, at).trim() === '';
const hasRight = ({ text }: Row, at: number) => text.charAt(at).trim() !== '';
const leftOf = ({ text }: Row, at: number) => text.slice(0, at).trim();

/** The rows around a heading of the right column in which both columns go on; null where they are no two columns. */
function around(rows: readonly Row[], row: number, at: number): Columns | null {
  const [first, last] = [farthest(rows, row, { at, step: -1 }), farthest(rows, row, { at, step: 1 })];
  const within = rows.slice(first, last + 1);
  const right = within.filter((each) => hasRight(each, at)).length;
  const both = within.filter((each) => hasRight(each, at) && leftOf(each, at) !== '').length;
  const headed = within.some((each) => headingKind(leftOf(each, at)) !== null);
  if (right < FEWEST_ROWS || both < FEWEST_ROWS - 1 || !headed) return null;
  return { first, last: endOfLeft(rows, last, at), at };
}

/** The farthest row up or down with words in the right column. */
function farthest(rows: readonly Row[], from: number, { at, step }: { at: number; step: 1 | -1 }): number {
  let found = from;
  for (let i = from + step; ; i += step) {
    const row = rows[i];
    if (!fits(row, at)) return found;
    if (hasRight(row, at)) found = i;
  }
}

/** The left column goes on below the right one, until a blank line, a heading or a line across both. */
function endOfLeft(rows: readonly Row[], from: number, at: number): number {
  let last = from;
  for (let next = rows[last + 1]; fits(next, at); next = rows[last + 1]) {
    const words = leftOf(next, at);
    if (words === '' || headingKind(words) !== null) break;
    last += 1;
  }
  return last;
}
