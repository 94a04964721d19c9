import type { Document } from '../../../engine/document.ts';
import { resolveOverlaps } from '../../../engine/resolve-overlaps.ts';
import { runRules } from '../../../engine/run-rules.ts';
import type { MentionOf } from '../../mention.ts';
import { asksNothing } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import { experienceRules } from './index.ts';

export function yearsMentions(document: Document, segment: PlacedSegment): MentionOf<'years'>[] {
  if (asksNothing(segment.section)) return [];
  return resolveOverlaps(runRules(experienceRules, document, segment)).map((hit) => ({
    ...hit,
    kind: 'years',
  }));
}
