/** How many lines at the top and bottom of a page can be a header or a footer. */
const MARGIN_LINES = 2;
const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i;

/** Drops page numbers, and what repeats at the same edge of page after page (kept on the first). */
export function dropRunningLines(pages: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeKeys(page))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((page, number) =>
    page
      .filter((line, index) => {
        if (!isEdge(page, index)) return true;
        if (PAGE_NUMBER.test(line.trim()) && pages.length > 1) return false;
        return number === 0 || pages.length < 3 || (counts.get(keyOf(line)) ?? 0) < pages.length - 1;
      })
      .join('\n'),
  );
}

const isEdge = (page: readonly string[], index: number) =>
  index < MARGIN_LINES || index >= page.length - MARGIN_LINES;

const edgeKeys = (page: readonly string[]) => page.filter((_, index) => isEdge(page, index)).map(keyOf);

/** 'A. Reyes · Resume · 2' and '… · 3' are the same running line. */
const keyOf = (line: string) => line.trim().replace(/\d+/g, '#');
