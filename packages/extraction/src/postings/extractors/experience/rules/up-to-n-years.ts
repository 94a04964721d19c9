import type { Rule } from '../../../../engine/rule.ts';
import { asksExperience } from '../asked-experience.ts';
import { lengthOf, NUMBER, RESTATED, UNIT, type Years } from '../years.ts';

/** 'Education may be substituted for up to one year of the experience': what is spared, not asked. */
const SUBSTITUTED = /\bsubstitut[a-z]* [^.;]{0,80}$/;

/** 'up to 2 years of experience'. */
export const upToNYears: Rule<Years> = {
  id: 'experience/up-to-n-years',
  anchors: ['up', 'more', 'maximum'],
  pattern: new RegExp(
    String.raw`(?<!\badds? )\b(?:up to|(?:no|not) more than|maximum(?: of)?|max\.?)\s+(?<count>${NUMBER})${RESTATED}\s*${UNIT}`,
    'g',
  ),
  produce({ count, unit }, context) {
    if (SUBSTITUTED.test(context.segment.slice(0, context.start))) return null;
    if (!asksExperience(context, { inList: true })) return null;
    const maximumYears = lengthOf(count, unit);
    return maximumYears === null ? null : { minimumYears: 0, maximumYears };
  },
  examples: [
    { text: '«Up to 2 years» of experience in an office', value: { minimumYears: 0, maximumYears: 2 } },
    { text: 'with «no more than 7 years» of experience', value: { minimumYears: 0, maximumYears: 7 } },
    { text: '«maximum of 5 years» of experience', value: { minimumYears: 0, maximumYears: 5 } },
  ],
  counterExamples: [
    'up to 2 years of paid leave',
    'Substitutions will be permitted for a maximum of one year of the required experience',
  ],
};
