import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { ABOUT, COUNT, type CountRange, countOf, OVER } from './counts.ts';
import { supervisarA } from './spanish-sizes.ts';

const RANGE = String.raw`(?:${ABOUT}|(?<over>${OVER}))?(?<low>${COUNT})(?:\s?(?:-|to|or)\s?(?<high>${COUNT}))?(?<plus>\+)?`;
const LEADS = String.raw`(?:lead(?:s|ing)?|manag(?:e|es|ing|ement of)|supervis(?:e|es|ing|ion of)|overs(?:ee|ees|eeing|ight of)|direct(?:s|ing)?(?! reports?\b)|coach(?:es|ing)?|mentor(?:s|ing)?|leadership (?:to|of|for))`;
const MEMBERS = `(?:employees|staff(?: members)?|people|persons|individuals|team members|direct reports|ftes?|receptionists|nurses|technicians|assistants|associates|engineers|managers|supervisors|coordinators|specialists|representatives|reps|billers|coders|organizers|analysts|scientists|aides|hygienists|front desk staff)`;

/** Led by somebody else, or what the candidate has led before. */
const LED_BEFORE =
  /\b(?:experience|years?|proven|track record|by|under|reports? to|have (?:led|managed)|ability to|previously|history of)\b[^.;]{0,60}$/;

const led = (groups: Groups, { segment, start }: MatchContext): CountRange | null =>
  LED_BEFORE.test(segment.slice(Math.max(0, start - 80), start))
    ? null
    : countOf({
        low: groups['low'],
        high: groups['high'],
        open: (groups['over'] ?? groups['plus']) !== undefined,
      });

/** How many the job leads. */
const rules: readonly Rule<CountRange>[] = [
  {
    id: 'team-size/team-of',
    anchors: ['team', 'staff', 'group', 'crew', 'department'],
    pattern: new RegExp(
      String.raw`\b${LEADS}\b(?! with| in\b)(?:,? (?:and|&) [a-z]+)?(?: (?!with\b|for\b|from\b|to\b)[a-z'-]+,?){0,5}? (?:team|staff|group|crew|department)s? (?:of |\()${RANGE}\b(?! (?:years?|months?|days?|hours?|%|sites|locations))`,
      'g',
    ),
    produce: led,
    examples: [
      { text: 'You will «lead a team of 12»', value: { min: 12, max: 12 } },
      { text: '«manages a front desk staff of 8 to 10»', value: { min: 8, max: 10 } },
      { text: '«Supervise a growing team of over twenty»', value: { min: 20, max: null } },
    ],
    counterExamples: [
      'join a team of 12',
      'experience leading a team of 5',
      'work with the team of 6 physicians',
    ],
  },
  {
    id: 'team-size/people',
    anchors: [
      'supervise',
      'supervising',
      'supervision',
      'manage',
      'managing',
      'lead',
      'leading',
      'oversee',
      'overseeing',
      'direct',
      'report',
    ],
    pattern: new RegExp(
      String.raw`\b(?:${LEADS} (?:(?:the|our|all|a total of|other) )?|(?<=\b(?:has|have|with|includ(?:es|ing)) ))${RANGE} (?:(?!years?\b|patients?\b|or\b|months?\b|to\b|of\b|hours?\b|through\b|who\b|in\b)[a-z-]+ ){0,4}?${MEMBERS}\b(?! (?:accounts?|training|meetings|schedules))`,
      'g',
    ),
    produce: (groups, context) =>
      /^(?:\d|over |up to|about |[a-z]+ direct)/.test(context.segment.slice(context.start)) &&
      !/direct reports$/.test(context.segment.slice(context.start, context.end))
        ? null
        : led(groups, context),
    examples: [
      { text: '«Supervises six employees»', value: { min: 6, max: 6 } },
      { text: 'The manager has «9 direct reports»', value: { min: 9, max: 9 } },
      { text: '«Oversees 15+ clinical staff»', value: { min: 15, max: null } },
      { text: '«Supervises eleven front desk and call staff» daily', value: { min: 11, max: 11 } },
    ],
    counterExamples: [
      'a practice with 40 employees',
      'two years supervising 5 employees',
      'reports to one of 3 managers',
    ],
  },
  {
    id: 'team-size/direct-reports',
    anchors: ['report'],
    pattern: new RegExp(
      String.raw`\bdirect reports: (?:(?<over>${OVER}))?(?<low>${COUNT})(?<plus>\+)?\b`,
      'g',
    ),
    produce: led,
    examples: [{ text: '«Direct Reports: More than 7»', value: { min: 7, max: null } }],
    counterExamples: ['Direct reports: none'],
  },
];

export const teamSizeRules = compileRules([...rules, supervisarA]);
