import type { Rule } from '../../../../engine/rule.ts';
import { asksExperience } from '../asked-experience.ts';
import type { Years } from '../years.ts';

/** 'at least a year of experience', 'a year or more'; not 'twice a year'. */
export const aYear: Rule<Years> = {
  id: 'experience/a-year',
  anchors: ['year'],
  pattern:
    /\b(?:(?:at least|minimum of|minimum|more than|over|with|have|about) an? (?:full |solid )?year\b|an? (?:full )?year (?:or (?:more|(?<two>two)|so)|plus)\b|(?<half>half a year)\b)/g,
  produce: ({ half, two }, context) =>
    asksExperience(context, { inList: context.start < 4 })
      ? { minimumYears: half === undefined ? 1 : 0.5, maximumYears: two === undefined ? null : 2 }
      : null,
  examples: [
    { text: '«at least a year» of experience in an office', value: { minimumYears: 1, maximumYears: null } },
    { text: 'brings «a year or two» of reception work', value: { minimumYears: 1, maximumYears: 2 } },
    { text: "You've spent «a year or two» at a front desk", value: { minimumYears: 1, maximumYears: 2 } },
    { text: '«a year or more» of front desk experience', value: { minimumYears: 1, maximumYears: null } },
    {
      text: '«A year or more» in scheduling',
      value: { minimumYears: 1, maximumYears: null },
    },
    {
      text: 'At least «half a year» working a switchboard',
      value: { minimumYears: 0.5, maximumYears: null },
    },
  ],
  counterExamples: [
    'experience is reviewed twice a year',
    'we spent a year or two at a small desk',
    'for over a year our practice has grown with experience',
  ],
};
