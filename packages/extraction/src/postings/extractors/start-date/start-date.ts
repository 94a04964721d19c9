import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { spanishStartRules } from './spanish-start.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
export const DATE = String.raw`(?:${MONTH}(?: (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b)?(?:,? (?:of )?(?<year>20[1-4]\d))?|(?<numMonth>1[0-2]|0?[1-9])\/(?<numDay>[0-3]?\d)(?:\/(?<numYear>(?:20)?[1-4]\d))?)`;

/** What else begins: benefits, reviews of applications, programmes, pay. */
const OTHERS_BEFORE =
  /\b(?:applications?|interviews?|review\w*|benefits?|insurance|coverage|salary|pay|wages?|classes|school|semester|season|enrollment|company|founded|closing|deadline|vaccinat\w+|posting|rate|pto|fiscal|accru\w+|effective|contract ends|services?|grant|mandate|plans?|session|in-office|days a week|compliance|requirements?)\b[^.;:]{0,40}$/;

export function dateOf(groups: Groups): string | null {
  const name = groups['month']?.slice(0, 3);
  const month = name === undefined ? Number(groups['numMonth']) : MONTHS.indexOf(name) + 1;
  const day = groups['day'] ?? groups['numDay'];
  const year = groups['year'] ?? groups['numYear'];
  if (!(month >= 1 && month <= 12) || Number(day ?? 1) > 31 || Number(day ?? 1) < 1) return null;
  const prefix = year === undefined ? '-' : year.length === 2 ? `20${year}` : year;
  return [prefix, two(String(month)), ...(day === undefined ? [] : [two(day)])].join('-');
}

const two = (digits: string): string => digits.padStart(2, '0');

const isOther = ({ segment, start }: MatchContext): boolean =>
  OTHERS_BEFORE.test(segment.slice(Math.max(0, start - 70), start));

/** When the work begins. */
const rules: readonly Rule<string>[] = [
  {
    id: 'start-date/immediate',
    anchors: ['immediate', 'immediately', 'asap', 'soon', 'away'],
    pattern:
      /\bstart(?:ing)? date(?: is)?\W{1,3}(?:immediate(?:ly)?|asap|as soon as possible)|\b(?:available|hiring|start(?:s|ing)?|fill(?:ed)?|begin(?:s|ning)?|needed|open) (?:to (?:start|begin|work) )?(?:immediately|asap\b|right away|as soon as possible)|\bimmediate (?:start(?:s| date)?|hires?|openings?|needs?|positions?|availability|vacanc(?:y|ies)|full[- ]time|part[- ]time|job openings?|hiring|employment)\b|\bimmediately (?:hiring|seeking|available)\b|\bfor immediate hire\b|\b(?:nds|needs?|seek(?:s|ing)?|looking for|hire)\b(?: [\w/.-]+){1,7} (?:asap|right away|as soon as possible)\b/g,
    produce: (_groups, context) =>
      isOther(context) ||
      /\b(?:report|respond|notif\w+|inform|require|address|[a-z]+'s|the|their|your|to) $/.test(
        context.segment.slice(Math.max(0, context.start - 20), context.start),
      )
        ? null
        : 'immediate',
    examples: [
      { text: 'This position is «available immediately»', value: 'immediate' },
      { text: '«Start date: ASAP»', value: 'immediate' },
      { text: 'We have an «immediate opening»', value: 'immediate' },
      { text: 'Busy office «needs front desk help ASAP»', value: 'immediate' },
    ],
    counterExamples: [
      'report injuries immediately',
      'benefits are available immediately',
      "address the patient's immediate needs",
    ],
  },
  {
    id: 'start-date/date',
    anchors: ['start', 'starting', 'begin', 'beginning', 'commence', 'commencing', 'available'],
    pattern: new RegExp(
      String.raw`\b(?:start(?:ing)? dates?|anticipated start|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:e|es|ing)|available)(?: date)?(?:(?: (?:is|of|in|on|as of|for|from|by|early|mid|late|the|to|begin|around|no later than|approximately|flexible|between|week|expected|anticipated))|:|,|-|mid-){0,4} ?${DATE}`,
      'g',
    ),
    produce: (groups, context) => {
      const bare = groups['month'] === 'may' && groups['day'] === undefined && groups['year'] === undefined;
      const numeric = groups['numMonth'] !== undefined;
      const said = /^(?:start(?:ing)? date|anticipated)/.test(context.segment.slice(context.start));
      if (
        (bare && !/\bin may$/.test(context.segment.slice(context.start, context.end))) ||
        (numeric && !said)
      )
        return null;
      return isOther(context) ? null : dateOf(groups);
    },
    examples: [
      { text: '«Start date: June 1, 2027»', value: '2027-06-01' },
      { text: 'an internship «starting in September 2026»', value: '2026-09' },
      { text: 'The job «begins December 1»', value: '--12-01' },
      { text: '«Start date: 8/15/2026»', value: '2026-08-15' },
    ],
    counterExamples: [
      'Review of applications begins March 1',
      'Benefits start January 1',
      'the start may be delayed',
      'salary starting 5/10',
    ],
  },
];

export const startDateRules = compileRules([...rules, ...spanishStartRules]);
