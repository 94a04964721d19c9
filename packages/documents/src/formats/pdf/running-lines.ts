import { toRows } from './fragment.ts';
import type { Page } from './stack-pages.ts';

/** Part of the page's height, at either end, in which headers and footers stand. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^\W*(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?\W*$/i;

/** Drops page numbers, footers that repeat, and headers that repeat except on the first page. */
export function dropRunningLines<P extends Page>(pages: readonly P[]): P[] {
  if (pages.length < 2) return [...pages];
  const marginLines = pages.map(linesInMargins);
  const counts = new Map<string, number>();
  for (const { key } of marginLines.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = Math.max(2, pages.length - 1);
  return pages.map((page, number) => {
    const running = marginLines[number]?.filter(({ text, key, atTop }) => {
      if (PAGE_NUMBER.test(text)) return true;
      return (counts.get(key) ?? 0) >= repeated && !(atTop && number === 0);
    });
    const dropped = new Set(running?.flatMap(({ fragments }) => fragments));
    return { ...page, fragments: page.fragments.filter((fragment) => !dropped.has(fragment)) };
  });
}

/** Lines near an edge; 'A. Reyes · Resume · 2' and '… · 3' at the same height have the same key. */
function linesInMargins({ fragments, height }: Page) {
  return toRows(fragments).flatMap((row, index, rows) => {
    const atTop = row.baseline < height * MARGIN;
    const isLast = index === rows.length - 1;
    if (!atTop && !isLast && row.baseline < height * (1 - MARGIN)) return [];
    const text = row.fragments.map((fragment) => fragment.text).join(' ');
    const key = `${Math.round(row.baseline / 3)} ${text.replace(/\d+/g, '#')}`;
    return [{ text, key, atTop, fragments: row.fragments }];
  });
}
