import type { EmploymentType } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';

/** Hours of leave, of overtime, of others. */
const OTHER_HOURS =
  /\b(?:overtime|eligib\w+|benefits?|students?|exceed\w*|excess|more than|over|open|paid time|pto|vacation|training|additional|extra|spend\w*|saves?)\b/;
/** From 36 hours (three shifts of 12) all speak of full time, below 30 of part time; what lies between is either. */
const FULL_FROM = 36;
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
    const least = Number(low ?? labelled);
    if (most < 4 || most > 60) return null;
    if (most >= FULL_FROM) return least > PART_UP_TO ? 'full-time' : null;
    return most <= PART_UP_TO ? 'part-time' : null;
  },
  examples: [
    { text: 'Schedule: «40 hours/week», no evenings', value: 'full-time' },
    { text: 'The desk needs you «15-20 hours per week»', value: 'part-time' },
    { text: 'Standard «hours per week: 40»', value: 'full-time' },
  ],
  counterExamples: [
    'Employees who work 30 hours per week are eligible for dental insurance',
    'You may have to work more than 40 hours per week',
    'about 32 hours a week',
    '35 hours per week',
    '20-35 hours per week',
    '24 hours a day',
  ],
};
