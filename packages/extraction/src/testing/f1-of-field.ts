/** The right and the read answers of one document, field by field, as sets of words. */
type Compared = {
  readonly id: string;
  readonly gold: Readonly<Record<string, readonly string[]>>;
  readonly got: Readonly<Record<string, readonly string[]>>;
};

/** F1 of one field over all documents, and what is wrong in which. */
export function f1OfField(field: string, compared: readonly Compared[]): { f1: number; wrong: string } {
  const count = { right: 0, wrong: 0 };
  const wrong: string[] = [];
  for (const { id, gold, got } of compared) {
    const [asked, read] = [gold[field] ?? [], got[field] ?? []];
    const extra = read.filter((value) => !asked.includes(value));
    const missing = asked.filter((value) => !read.includes(value));
    count.right += read.length - extra.length;
    count.wrong += extra.length + missing.length;
    if (extra.length + missing.length > 0) wrong.push(`${id}: +${extra} -${missing}`);
  }
  return { f1: (2 * count.right) / (2 * count.right + count.wrong), wrong: wrong.join('\n') };
}
