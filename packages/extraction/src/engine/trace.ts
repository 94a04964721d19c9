import type { Hit } from './rule.ts';

/** What matched where, a line a fact; for the message of a failed test. */
export function traceOf(text: string, hits: readonly Hit<unknown>[]): string {
  if (hits.length === 0) return 'nothing matched';
  return hits
    .map((hit) => `${hit.ruleId} [${hit.start}, ${hit.end}) «${text.slice(hit.start, hit.end)}»`)
    .join('\n');
}
