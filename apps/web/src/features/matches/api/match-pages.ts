interface Page {
  total: number;
  items: readonly unknown[];
}

const size = 20;

/** A ranked list comes in pages, each by its offset. */
export const matchPages = {
  size,
  next: (last: Page, _all: readonly Page[], offset: number): number | null =>
    last.items.length === size && offset + size < last.total ? offset + size : null,
};
