import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

interface Hours {
  readonly min: number;
  readonly max: number;
}

/** Hours of leave, of overtime, of eligibility, of others. */
const OTHER_HOURS =
  /\b(?:eligib\w+|benefits? (?:for|to|start)|students?|exceed\w*|in excess|more than|or more|open\b|pto|vacation|training|additional|extra|at least \d+ hours (?:per|a) week (?:are|will|can|may)|employees (?:who|that|working)|operat\w+|24|spend\w*|sav(?:e|es|ing)|wast\w+)\b/;

/** What the job takes. */
const rules: readonly Rule<Hours>[] = [
  {
    id: 'hours-per-week/stated',
    anchors: ['hour', 'hr'],
    pattern:
      /(?<![\d$.,:])\b(?<low>\d{1,2}(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(?<high>\d{1,2}(?:\.\d+)?))?\+?[ -]?(?:hours?|hrs?)\.?(?: of work)?(?: ?\/ ?| (?:per|a|each|every|-) ?| |-)(?:weekly\b|week\b|wk\b|work ?week\b)|\b(?:hours (?:per|a) week|(?:standard|scheduled|weekly|total) hours(?: (?:per|a) week)?):? (?<labelled>\d{2}(?:\.\d+)?)\b(?!\s*[:-])/g,
    produce: ({ low, high, labelled }, { segment, start, end }) => {
      if (OTHER_HOURS.test(segment.slice(Math.max(0, start - 60), Math.min(segment.length, end + 40))))
        return null;
      const min = Number(low ?? labelled);
      const max = Number(high ?? low ?? labelled);
      return min >= 4 && max <= 80 && min <= max ? { min, max } : null;
    },
    examples: [
      { text: 'The job is «20-25 hours per week»', value: { min: 20, max: 25 } },
      { text: 'a «40-hour work week»', value: { min: 40, max: 40 } },
      { text: '«Hours per week: 36»', value: { min: 36, max: 36 } },
      { text: '«Standard Hours 37.5»', value: { min: 37.5, max: 37.5 } },
    ],
    counterExamples: [
      'Employees who work 30 hours per week are insured',
      'open 60 hours a week',
      'more than 40 hours per week',
      '12 calls per hour',
    ],
  },
];

export const hoursPerWeekRules = compileRules(rules);
