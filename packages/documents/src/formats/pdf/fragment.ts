/** A stretch of text on one line with no wide gap inside. Points, from the top left of the page. */
export type Fragment = {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Font size. */
  size: number;
};

/** Fragments that share a baseline, left to right. */
export type Row = { fragments: Fragment[]; baseline: number; size: number };

/** Two baselines nearer than this part of the font size are the same line: a title and its smaller date. */
const SAME_LINE = 0.4;

/** Groups fragments into rows, top to bottom. */
export function toRows(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && fragment.baseline - row.baseline <= SAME_LINE * Math.min(row.size, fragment.size)) {
      row.fragments.push(fragment);
      row.size = Math.max(row.size, fragment.size);
    } else {
      rows.push({ fragments: [fragment], baseline: fragment.baseline, size: fragment.size });
    }
  }
  for (const row of rows) row.fragments.sort((a, b) => a.left - b.left);
  return rows;
}
