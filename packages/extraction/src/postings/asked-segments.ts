import type { Segment } from '@omm/text';
import type { Asker } from '../engine/asked-words.ts';
import type { Document } from '../engine/document.ts';

/** Those of the segments, which stand in text order, that hold a word asked for; nearly all hold none. */
export function askedSegments<S extends Segment>(
  { asked }: Document,
  asker: Asker,
  segments: readonly S[],
): S[] {
  const tokens = asked[asker] ?? [];
  const holding: S[] = [];
  let at = 0;
  for (const segment of segments) {
    while (at < tokens.length && (tokens[at] ?? 0) < segment.firstToken) at++;
    if (at >= tokens.length) break;
    if ((tokens[at] ?? 0) < segment.endToken) holding.push(segment);
  }
  return holding;
}
