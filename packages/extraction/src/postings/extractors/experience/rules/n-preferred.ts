import { NUMBER, numberOf } from '../../../../engine/numbers.ts';
import type { Rule } from '../../../../engine/rule.ts';
import { RESTATED, type Years } from '../years.ts';

const YEARS_BEFORE = /\b(?:years?|yrs?)\b[^.]{0,120}$/;

/** 'two years of billing; four (4) preferred', 'five years preferred, 3 is the minimum': the unit has been said. */
export const nPreferred: Rule<Years> = {
  id: 'experience/n-preferred',
  anchors: ['preferred', 'desired', 'minimum'],
  pattern: new RegExp(
    String.raw`(?<=[,;(]\s?)(?<count>${NUMBER})${RESTATED}\+?(?= (?:or more )?(?:is |are )?(?:strongly |highly )?(?:preferred|desired)\b| in [a-z]{3,15} (?:preferred|desired)\b| (?:is |are )?(?:the |our |an? )?(?:bare |absolute )?minimum\b(?! wage))`,
    'g',
  ),
  produce({ count }, { segment, start }) {
    const years = count === undefined ? null : numberOf(count);
    return years !== null && YEARS_BEFORE.test(segment.slice(Math.max(0, start - 140), start))
      ? { minimumYears: years, maximumYears: null }
      : null;
  },
  examples: [
    {
      text: 'Two years of billing experience required, «4» preferred',
      value: { minimumYears: 4, maximumYears: null },
    },
    {
      text: '5+ years dental is preferred, «3» is the minimum',
      value: { minimumYears: 3, maximumYears: null },
    },
  ],
  counterExamples: [
    'two years in billing, 3 minimum wage increases',
    'two years of billing and 4 in all',
    'one preferred vendor',
    'three shifts, two preferred',
  ],
};
