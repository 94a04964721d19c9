import { findColumns } from './columns.ts';
import { type Fragment, toRows } from './fragment.ts';
import { toLines } from './lines.ts';

const MAX_DEPTH = 6;
/** Beyond this many rows a page is no page of a resume; it is read row by row. */
const MAX_ROWS = 600;

/** Cuts a page into regions wherever columns stand side by side, and writes them one after the other. */
export function inReadingOrder(fragments: readonly Fragment[], depth = 0): string[] {
  if (fragments.length === 0) return [];
  const rows = toRows(fragments);
  const columns = depth < MAX_DEPTH && rows.length <= MAX_ROWS ? findColumns(rows) : null;
  if (!columns) return toLines(fragments);
  return [columns.above, columns.left, columns.right, columns.below]
    .map((region) => inReadingOrder(region, depth + 1))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
