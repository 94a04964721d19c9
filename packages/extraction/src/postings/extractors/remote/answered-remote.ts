import type { RemoteMode } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { PlacedSegment } from '../../sections.ts';

/** A form's answer stands alone below its question: 'Work Remotely:', 'No'. */
export function answeredRemote({ view }: Document, segments: readonly PlacedSegment[]): Hit<RemoteMode>[] {
  for (const { heading, start, end } of segments) {
    if (end - start > 8 || !/^(?:work remotely|remote|remote work)$/.test(heading)) continue;
    const answer = /^\W*(no|yes)\W*$/.exec(view.lower.slice(start, end))?.[1];
    if (answer === undefined) continue;
    const value = answer === 'yes' ? 'remote' : 'onsite';
    return [{ value, ruleId: 'remote/answer', start, end, certainty: 'stated', order: 0 }];
  }
  return [];
}
