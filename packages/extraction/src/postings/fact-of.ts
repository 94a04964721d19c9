import type { Fact } from '@omm/contracts';
import { type Document, quote } from '../engine/document.ts';
import type { Hit } from '../engine/rule.ts';

/** A hit with the words it quotes. */
export function factOf<V>(document: Document, hit: Hit<V>): Fact<V> {
  return {
    value: hit.value,
    span: quote(document, hit.start, hit.end),
    ruleId: hit.ruleId,
    certainty: hit.certainty,
  };
}

/** Each value once, where it stands first. */
export function factsOf<V>(document: Document, hits: readonly Hit<V>[]): Fact<V>[] {
  const seen = new Set<string>();
  return hits
    .toSorted((a, b) => a.start - b.start)
    .filter(({ value }) => {
      const key = JSON.stringify(value);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .map((hit) => factOf(document, hit));
}
