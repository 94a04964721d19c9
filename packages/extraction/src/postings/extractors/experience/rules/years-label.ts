import { numberOf } from '../../../../engine/numbers.ts';
import type { Rule } from '../../../../engine/rule.ts';
import { NUMBER, type Years } from '../years.ts';

/** 'Years of experience required: 2', 'Experience (years): 3-5'. */
export const yearsLabel: Rule<Years> = {
  id: 'experience/years-label',
  anchors: ['year', 'yr'],
  pattern: new RegExp(
    String.raw`\b(?:(?:years?|yrs?)(?: of)?(?: [a-z]+)? exp(?:erience)?(?: required| needed| preferred| desired)?|experience \(?(?:in )?years?\)?)\s*[:-]\s*(?<low>${NUMBER})(?:\s*(?:-|to)\s*(?<high>${NUMBER}))?\+?(?!\s*(?:%|\$))`,
    'g',
  ),
  produce: ({ low, high }) => {
    const minimumYears = low === undefined ? null : numberOf(low);
    if (minimumYears === null) return null;
    return { minimumYears, maximumYears: high === undefined ? null : numberOf(high) };
  },
  examples: [
    { text: '«Years of experience required: 2»', value: { minimumYears: 2, maximumYears: null } },
    { text: '«Yrs Exp: 3»', value: { minimumYears: 3, maximumYears: null } },
    { text: '«Experience (years): 3-5»', value: { minimumYears: 3, maximumYears: 5 } },
  ],
  counterExamples: ['years of experience with Epic - 4 openings available'.replace('- 4', 'and 4')],
};
