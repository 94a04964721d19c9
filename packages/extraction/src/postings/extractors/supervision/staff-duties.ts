import type { MatchContext, Rule } from '../../../engine/rule.ts';
import { isOthersWork, leadsPeople } from './leads-people.ts';
import { isLaw, NOT_PEOPLE, PEOPLE } from './people.ts';

const STAFF = '(?:staff|employees|team members|personnel)';
const THE_STAFF = `(?:the |your |all )?(?:[a-z]+ )?(?:staff|employees|team|team members|associates|direct reports|personnel|others|subordinates|assistants)`;
const OVERSEE = '(?:check|direct|oversee|review|supervis|monitor|plan|assign|manag|coordinat)(?:e|es|s|ing)?';

/** What only a chief does: reviews, discipline, delegation, coaching. */
const DUTIES = [
  String.raw`(?:conduct|complet|perform|prepar|writ|administer|do)(?:s|es|e|ing|ting)? (?:[a-z]+,? (?:and )?){0,2}(?:employee|staff) (?:evaluations?|appraisals?|reviews?)\b`,
  String.raw`(?:disciplin|counsel|evaluat)(?:e|es|ing|s)?(?:,? (?:and|or) [a-z]+)? ${STAFF}\b(?!['’])`,
  String.raw`(?:recruits? and )?(?<!new )hires? (?:and (?!visiting)[a-z]+ )?(?:new )?${STAFF}\b`,
  String.raw`delegat(?:e|es|ing) (?:work|tasks|duties|assignments|responsibilit(?:y|ies))(?: and [a-z]+)? (?:to|among) ${THE_STAFF}\b`,
  String.raw`coach(?:es|ing)?,? (?:and )?(?:mentor|train|develop|counsel|motivat|evaluat|manag)[a-z]*(?:,? (?:and )?[a-z]+)? ${THE_STAFF}\b`,
  String.raw`provid[a-z]+ (?:[a-z]+ )?coaching(?: and [a-z]+)? to ${THE_STAFF}\b`,
  String.raw`provid[a-z]+ leadership(?:,? (?:and )?[a-z]+){1,4} to ${THE_STAFF}\b`,
];

const WORK_OF = [
  String.raw`${OVERSEE}(?:,? and ${OVERSEE})? (?:the )?(?:[a-z]+ )?(?:work|activities) of (?:(?!daily living)[a-z0-9,-]+ ){0,4}?${PEOPLE}\b${NOT_PEOPLE}`,
  String.raw`(?:lead|oversee|supervise)s? the (?:entire )?front (?:office|desk)\b(?! (?:reception|check|phone|operation|schedul|procedure|process|task|duties)[a-z]*)`,
  String.raw`(?:manag|supervis|lead)(?:e|es|s|ing)? (?:(?:\d+|other|up to \d+|multiple|several) )?people\b(?!['’]| (?:operations|ops|team|function|process[a-z]*|analytics|partner[a-z]*|strategy|initiatives|programs?|data|to\b|through|who|in (?:need|crisis)))`,
];

const CHIEFS =
  'manager|supervisor|coordinator|assistant|receptionist|biller|bookkeeper|administrator|clerk|nurse|technician|hygienist';

const unlessOthers = (_groups: unknown, { segment, start }: MatchContext): true | null =>
  isLaw(segment) ||
  isOthersWork(segment.slice(Math.max(0, start - 60), start)) ||
  /\b(?:we|clients?|customers?|(?:won't|will not|don't|do not)(?: do)?:?) $/.test(
    segment.slice(Math.max(0, start - 16), start),
  )
    ? null
    : true;

export const staffDuties: readonly Rule<true>[] = [
  {
    id: 'supervision/duty',
    anchors: [
      'hire',
      'evaluation',
      'evaluate',
      'evaluating',
      'appraisal',
      'review',
      'discipline',
      'disciplining',
      'counsel',
      'delegate',
      'delegating',
      'coach',
      'coaching',
      'leadership',
    ],
    pattern: new RegExp(String.raw`\b(?:${DUTIES.join('|')})`, 'g'),
    certainty: 'inferred',
    produce: unlessOthers,
    examples: [
      { text: '«Performs employee evaluations» twice a year', value: true },
      { text: '«Counsel and discipline staff» fairly', value: true },
      { text: '«Coach, mentor and develop staff»', value: true },
      { text: '«Delegates work to staff» each morning', value: true },
    ],
    counterExamples: ['We hire employees who care', 'experience evaluating employees', 'coach youth teams'],
  },
  {
    id: 'supervision/work-of',
    anchors: ['work', 'activity', 'activities', 'front', 'people'],
    pattern: new RegExp(String.raw`\b(?:${WORK_OF.join('|')})`, 'g'),
    certainty: 'inferred',
    produce: unlessOthers,
    examples: [
      { text: 'The Supervisor «plans and checks the work of six record analysts»', value: true },
      { text: '«Directs the daily activities of the staff»', value: true },
      { text: 'You will «oversee the front desk» on Saturdays', value: true },
      { text: 'At ease «managing people» and budgets', value: true },
    ],
    counterExamples: [
      'assist residents with activities of daily living',
      'coordinates the work of the committee',
      'oversee the front desk phones',
      'manage people operations',
      'experience managing people',
      "What you won't do: manage people",
    ],
  },
  {
    id: 'supervision/one-person',
    anchors: ['direct', 'manage', 'oversee', 'supervise'],
    pattern: new RegExp(
      String.raw`\b(?:directs|manages|oversees|supervises) (?:the|an?|one|two|three) (?:[a-z]+ ){0,3}?(?:${CHIEFS})s?\b(?!['’]| (?:program|process|role|position|department|relationship|account|duties|service|training|schedule|system|activit|calendar|desk|station|function|platform)[a-z]*)`,
      'g',
    ),
    certainty: 'inferred',
    produce: (_groups, context) => leadsPeople(context),
    examples: [
      { text: 'The administrator «directs the office manager» and the biller', value: true },
      { text: 'This position «supervises the Development Coordinator»', value: true },
    ],
    counterExamples: ['manages the account manager program', 'a director who supervises the clerk'],
  },
];
