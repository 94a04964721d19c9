/** What decides between facts on the same words. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly certainty: 'stated' | 'inferred';
  readonly order: number;
}

/** Of overlapping facts the longest stays, then the stated one, then the one whose rule stands first. In text order. */
export function resolveOverlaps<T extends Placed>(hits: readonly T[]): T[] {
  if (hits.length < 2) return [...hits];
  const kept: T[] = [];
  let cluster: T[] = [];
  let end = -1;
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    if (hit.start >= end) {
      kept.push(...best(cluster));
      cluster = [];
    }
    cluster.push(hit);
    end = Math.max(end, hit.end);
  }
  return [...kept, ...best(cluster)];
}

/** Of facts that overlap in a row; clusters are short, however long the text. */
function best<T extends Placed>(cluster: readonly T[]): readonly T[] {
  if (cluster.length < 2) return cluster;
  const ranked = cluster.toSorted(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number(a.certainty === 'inferred') - Number(b.certainty === 'inferred') ||
      a.order - b.order ||
      a.start - b.start,
  );
  const kept: T[] = [];
  for (const hit of ranked) {
    if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
