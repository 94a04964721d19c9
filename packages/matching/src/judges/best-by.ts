export type Best<T> = { readonly item: T; readonly credit: number };

/** What has the most credit, and of equals the first; null where nothing is there. */
export function bestBy<T>(items: readonly T[], creditOf: (item: T) => number): Best<T> | null {
  let best: Best<T> | null = null;
  for (const item of items) {
    const credit = creditOf(item);
    if (best === null || credit > best.credit) best = { item, credit };
  }
  return best;
}
