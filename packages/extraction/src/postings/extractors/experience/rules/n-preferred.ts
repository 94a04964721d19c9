import { NUMBER, numberOf } from '../../../../engine/numbers.ts';
import type { Rule } from '../../../../engine/rule.ts';
import { RESTATED, type Years } from '../years.ts';

const YEARS_BEFORE = /\b(?:years?|yrs?)\b[^.]{0,120}$/;
const YEARS_ASKED = new RegExp(
  String.raw`\b${NUMBER}(?: \(\d{1,2}\))?\+? (?:or more )?(?:years?|yrs?)\b(?!'? (?:ago|old|in business))[^.]{0,120}$`,
);

/** 'two years of billing; four (4) preferred', 'five years preferred, 3 is the minimum': the unit has been said. */
export const nPreferred: Rule<Years> = {
  id: 'experience/n-preferred',
  anchors: ['preferred', 'preferably', 'desired', 'minimum', 'ideal', 'ideally', 'better'],
  pattern: new RegExp(
    String.raw`(?<=[,;(]\s?|\b(?:preferably|ideally) (?:with )?)(?<count>${NUMBER})${RESTATED}\+?(?:(?<=ly (?:with )?[a-z0-9]{1,5})(?= of (?:those|these|them|which)\b)|(?= (?:or more )?(?:is |are )?(?:strongly |highly )?(?:preferred|desired)\b| would be (?:ideal|better|even better|great)\b| in [a-z]{3,15} (?:preferred|desired)\b| (?:is |are )?(?:the |our |an? )?(?:bare |absolute )?minimum\b(?! wage)))`,
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
      text: 'Three years of office experience, preferably «two» of those in health care',
      value: { minimumYears: 2, maximumYears: null },
    },
    {
      text: 'five years in a clinic («ten» would be ideal)',
      value: { minimumYears: 10, maximumYears: null },
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

/** 'three years, or two with a CPC', 'four years (two if certified)', 'five years; will consider three with a degree': fewer will do. */
export const nInstead: Rule<Years> = {
  id: 'experience/n-instead',
  // Of the years said before: the words of its own, 'or' and 'if', stand in nearly every segment.
  anchors: ['year', 'yr'],
  pattern: new RegExp(
    String.raw`(?:(?<=\bor )|(?<=\b(?:consider|accept|take) (?:only )?)|(?<=[,(] ?)(?=[a-z0-9]{1,5} if\b))\b(?<count>${NUMBER})${RESTATED}\+?(?= (?:if|with|when|for (?:those|candidates|applicants|someone))\b)`,
    'g',
  ),
  produce({ count }, { segment, start }) {
    const years = count === undefined ? null : numberOf(count);
    return years !== null && YEARS_ASKED.test(segment.slice(Math.max(0, start - 160), start))
      ? { minimumYears: years, maximumYears: null }
      : null;
  },
  examples: [
    {
      text: '3 years of billing experience, or «2» with both cards',
      value: { minimumYears: 2, maximumYears: null },
    },
    {
      text: 'Four years of coding (experience), «two» if certified',
      value: { minimumYears: 2, maximumYears: null },
    },
    {
      text: 'Minimum five years; we will consider «three» if all of it was here',
      value: { minimumYears: 3, maximumYears: null },
    },
  ],
  counterExamples: [
    'three shifts a week, or two with a weekend',
    'The clinic opened two years ago; take one with you',
    'after 90 days, or 60 with approval',
  ],
};
