import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { horasSemanales, type WeeklyHours } from './spanish-hours.ts';

/** Hours of leave, of overtime, of eligibility, of others. */
const OTHER_HOURS =
  /\b(?:eligib\w+|benefits? (?:for|to|start)|students?|exceed\w*|in excess|more than|or more|open\b|pto|vacation|training|additional|extra|at least \d+ hours (?:per|a) week (?:are|will|can|may)|employees (?:who|that|working)|operat\w+|24(?=[ /-]?(?:7|hours? a day|hours? per day|hrs? a day))|spend\w*|sav(?:e|es|ing)|wast\w+)\b/;

/** What the job takes. */
const rules: readonly Rule<WeeklyHours>[] = [
  {
    id: 'hours-per-week/stated',
    anchors: ['hour', 'hr', 'week'],
    pattern:
      /(?<![\d$.,:])(?<low>\d{1,2}(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(?<high>\d{1,2}(?:\.\d+)?))?\+?[ -]?(?:hours?|hrs?)\.?(?: of work)?(?: ?\/ ?| (?:per|a|each|every|-) ?| |-)(?:weekly\b|week\b|wk\b|work ?week\b)|\b(?:hours (?:per|a) week|(?:standard|scheduled|weekly|total) hours(?: (?:per|a) week)?):? (?<labelled>\d{2}(?:\.\d+)?)\b(?!\s*[:-])|\b(?:full|part)[- ]?time\W{1,4}(?:(?:about|approx\.?|approximately|position|job) ){0,2}(?<typed>\d{2}(?:\.\d+)?)(?: ?(?:-|to) ?(?<typedHigh>\d{2}(?:\.\d+)?))? ?(?:hours?\b|hrs?\b|per week)(?! (?:shift|notice|of|period|pto))|\bdays(?:,? |\/)(?<behindDays>\d{2}) ?(?:hours|hrs)\b|^(?<alone>\d{2}) hours\W*$/g,
    produce: (groups, { segment, start, end }) => {
      if (OTHER_HOURS.test(segment.slice(Math.max(0, start - 60), Math.min(segment.length, end + 40))))
        return null;
      const { low, high, labelled, typed, typedHigh, behindDays, alone } = groups;
      const said = low ?? labelled ?? typed ?? behindDays ?? alone;
      const min = Number(said);
      const max = Number(high ?? typedHigh ?? said);
      return min >= 4 && max <= 80 && min <= max ? { min, max } : null;
    },
    examples: [
      { text: 'The job is «20-25 hours per week»', value: { min: 20, max: 25 } },
      { text: 'a «40-hour work week»', value: { min: 40, max: 40 } },
      { text: '«Hours per week: 36»', value: { min: 36, max: 36 } },
      { text: '«Standard Hours 37.5»', value: { min: 37.5, max: 37.5 } },
      { text: '«Full time, 40 hours»', value: { min: 40, max: 40 } },
      { text: 'a «full time (37.5 per week»)', value: { min: 37.5, max: 37.5 } },
      { text: '3 «days, 24 hrs».', value: { min: 24, max: 24 } },
    ],
    counterExamples: [
      'Employees who work 30 hours per week are insured',
      'open 60 hours a week',
      'more than 40 hours per week',
      '12 calls per hour',
      'open 24/7, 60 hours per week',
      'Full time: 80 hours of PTO',
    ],
  },
];

export const hoursPerWeekRules = compileRules([...rules, horasSemanales]);
