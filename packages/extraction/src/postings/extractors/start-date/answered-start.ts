import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { PlacedSegment } from '../../sections.ts';
import { DATE, dateOf } from './start-date.ts';

const QUESTION = /^(?:(?:anticipated|desired|expected|projected|target|job) )?start(?:ing)? date\W*$/;
const LONGEST = 40;
const ANSWER = new RegExp(
  String.raw`^\W{0,5}(?:on |by |as of )?(?:(?<now>immediate(?:ly)?|asap|as soon as possible|right away)|${DATE})\W{0,5}$`,
);

/** A form's answer stands alone below its heading: 'Start date', 'June 1, 2027'. */
export function answeredStart({ view }: Document, segments: readonly PlacedSegment[]): Hit<string>[] {
  for (const { heading, start, end } of segments) {
    if (end - start > LONGEST || !QUESTION.test(heading)) continue;
    const groups = ANSWER.exec(view.lower.slice(start, end))?.groups;
    const value = groups === undefined ? null : groups['now'] === undefined ? dateOf(groups) : 'immediate';
    if (value === null) continue;
    return [{ value, ruleId: 'start-date/answer', start, end, certainty: 'stated', order: 0 }];
  }
  return [];
}
