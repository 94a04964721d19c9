import { findColumns } from './columns.ts';
import { type Fragment, toRows } from './fragment.ts';
import { toLines } from './lines.ts';

const MAX_DEPTH = 6;
/** Beyond this many rows the document is no resume; it is read row by row. */
const MAX_ROWS = 3000;
/** A name set this much larger than all of the other column makes its column the first. */
const NAME_RATIO = 1.3;

/** Cuts a page, or pages stacked, into regions wherever columns stand side by side, and writes them one after the other. */
export function inReadingOrder(fragments: readonly Fragment[], depth = 0): string[] {
  if (fragments.length === 0) return [];
  const rows = toRows(fragments);
  const columns = depth < MAX_DEPTH && rows.length <= MAX_ROWS ? findColumns(rows) : null;
  if (!columns) return toLines(fragments);
  const { above, left, right, below } = columns;
  const sides = largestSize(right) > NAME_RATIO * largestSize(left) ? [right, left] : [left, right];
  return [above, ...sides, below]
    .map((region) => inReadingOrder(region, depth + 1))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

const largestSize = (fragments: readonly Fragment[]) =>
  fragments.reduce((max, { size }) => Math.max(max, size), 0);
