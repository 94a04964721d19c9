import type { Rule } from '../../../../engine/rule.ts';
import { asksExperience } from '../asked-experience.ts';
import { lengthOf, MORE, NUMBER, RESTATED, type Years } from '../years.ts';

/** '3-5 years', 'two to three years', '6 months to 1 year', '1 - 2 yrs'. */
export const nToMYears: Rule<Years> = {
  id: 'experience/n-to-m-years',
  anchors: ['year', 'yr', 'month', 'mo'],
  pattern: new RegExp(
    String.raw`(?<![\d.,$\/]|\S-|\b(?:option|pattern|path|pathway|route|level|grade) )\b(?<low>${NUMBER})${RESTATED}\s{0,9}(?<lowUnit>years?|yrs?\.?|months?|mos?\.?)?\s{0,9}(?:-+|to|or|\/|(?:and|but)\s+(?:up to|no more than|not more than)|and)\s*(?<high>${NUMBER})${RESTATED}${MORE}\s{0,9}-?\s{0,9}(?<unit>years?'?|yrs?\b'?|yr|months?'?|mos?\b)(?:\(s\))?${MORE}`,
    'g',
  ),
  produce({ low, lowUnit, high, unit }, context) {
    if (!asksExperience(context, { inList: true })) return null;
    const minimumYears = lengthOf(low, lowUnit ?? unit);
    const maximumYears = lengthOf(high, unit);
    if (minimumYears === null || maximumYears === null || maximumYears <= minimumYears) return null;
    return { minimumYears, maximumYears };
  },
  examples: [
    { text: '«3-5 years» of billing experience', value: { minimumYears: 3, maximumYears: 5 } },
    { text: '«two to three years» experience', value: { minimumYears: 2, maximumYears: 3 } },
    { text: '«6 months to 1 year» of experience', value: { minimumYears: 0.5, maximumYears: 1 } },
    { text: '«5-6+ years» of billing experience', value: { minimumYears: 5, maximumYears: 6 } },
    { text: '«5-7+ years» of operational experience', value: { minimumYears: 5, maximumYears: 7 } },
    { text: 'No less than «2 and up to 5 years» of experience', value: { minimumYears: 2, maximumYears: 5 } },
    {
      text: 'Minimum of «zero - six (0-6) months» of clinic experience',
      value: { minimumYears: 0, maximumYears: 0.5 },
    },
    {
      text: 'Requirements: -TB test -«3-5 years» experience in a clinic',
      value: { minimumYears: 3, maximumYears: 5 },
    },
    { text: '«0-2 years» experience', value: { minimumYears: 0, maximumYears: 2 } },
  ],
  counterExamples: [
    'one to three months of on-the-job training for those with no experience',
    'children of 3-5 years',
    'a 1-2 year contract',
    'Pattern 1 - two years of billing experience',
  ],
};
