interface Page<Item> {
  total: number;
  items: Item[];
}

/** All pages as one list. Where the list has moved between two of them, nobody stands on it twice. */
export function rankedSoFar<Raw, Item extends { id: string }>(
  pages: readonly Page<Raw>[],
  toItem: (raw: Raw) => Item,
): Page<Item> {
  const items = new Map<string, Item>();
  for (const raw of pages.flatMap((page) => page.items)) {
    const item = toItem(raw);
    if (!items.has(item.id)) items.set(item.id, item);
  }
  return { total: pages.at(-1)?.total ?? 0, items: [...items.values()] };
}
