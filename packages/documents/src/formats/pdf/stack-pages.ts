import type { Fragment } from './fragment.ts';

export type Page = { fragments: Fragment[]; height: number };

/** From the last line of a page to the first of the next: like a step within a paragraph. */
const STEP = 1.2;

/** Puts the pages under each other, without their margins, so that a column goes on over the page break. */
export function stackPages(pages: readonly Page[]): Fragment[] {
  const stacked: Fragment[] = [];
  let bottom = 0;
  for (const { fragments } of pages) {
    const first = fragments.reduce<Fragment | null>((a, b) => (a && a.baseline <= b.baseline ? a : b), null);
    if (!first) continue;
    const shift = bottom + STEP * first.size - first.baseline;
    for (const fragment of fragments) {
      stacked.push({ ...fragment, baseline: fragment.baseline + shift });
      bottom = Math.max(bottom, fragment.baseline + shift);
    }
  }
  return stacked;
}
