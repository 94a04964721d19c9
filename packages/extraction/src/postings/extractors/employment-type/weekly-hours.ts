import type { EmploymentType } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';

/** Hours of leave, of overtime, of others. */
const OTHER_HOURS =
  /\b(?:overtime|eligib\w+|benefits?|students?|exceed\w*|excess|more than|over|open|paid time|pto|vacation|training|additional|extra|spend\w*|saves?)\b/;
/** Below 30 all speak of part time; of 36 or 40 hours people say it of salaried, shift and temporary work alike. */
const PART_UP_TO = 29;

/** Read only where the posting names neither full nor part time. */
export const weeklyHours: Rule<EmploymentType> = {
  id: 'employment-type/weekly-hours',
  anchors: ['hour', 'hr'],
  pattern:
    /(?<![\d$.,:])\b(?<low>\d{1,2})(?:\.\d+)?(?:\s*(?:-|to)\s*(?<high>\d{1,2})(?:\.\d+)?)?\+?[ -]?(?:hours?|hrs?)\.?(?: of work)?(?: ?\/ ?| (?:per|a|each|every|-) ?| )(?:week(?:ly)?\b|wk\b|work ?week)|\bhours (?:per|a) week:? (?<labelled>\d{2})\b/g,
  certainty: 'inferred',
  produce: ({ low, high, labelled }, { segment, start, end }) => {
    if (OTHER_HOURS.test(segment.slice(Math.max(0, start - 60), Math.min(segment.length, end + 40))))
      return null;
    const most = Number(high ?? low ?? labelled);
    return most >= 4 && most <= PART_UP_TO ? 'part-time' : null;
  },
  examples: [
    { text: 'The desk needs you «15-20 hours per week»', value: 'part-time' },
    { text: 'Standard «hours per week: 20»', value: 'part-time' },
  ],
  counterExamples: [
    'Employees who work 30 hours per week are eligible for dental insurance',
    'You may have to work more than 40 hours per week',
    'Schedule: 40 hours/week, no evenings',
    'about 32 hours a week',
    '35 hours per week',
    '20-35 hours per week',
    '24 hours a day',
  ],
};
