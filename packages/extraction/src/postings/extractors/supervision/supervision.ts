import type { MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { isLaw, NOT_LED, NOT_PEOPLE, PEOPLE } from './people.ts';
import { supervisar } from './supervisar.ts';

/** Led by others, or somebody else leads: 'a director who selects and supervises all staff'. */
const LED_BY_OTHERS =
  /\b(?:(?:under|by|without|little|minimal|minimum|limited|no|not|does not)(?: (?:the|direct|general|close|clinical|immediate|any)){0,12}|(?<!\b(?:someone|candidate|individual|person|leader) )(?:who|that|which)(?: [a-z]+,? and)?|our|we|we're|are|is now|project)\s+(?:the\s+)?$/;
/** Between the verb and the people: the verb's object is something else. */
const OTHER_OBJECT =
  /\b(?:with|to|for|from|by|between|reports?|support|assist|we|our|your|a leading|calls?|projects?|time|schedul\w*|accounts?|care|relationships?|patients?|data|inventory|supplies|calendars?|process\w*|efforts|research|insurance|communications?|records|activities|interfaces|in|on|generation|collaborat\w*|payroll|benefits|conflicts?|queues?)\b(?!$)/;
/** Not 'work with lead engineers', 'the leading asset managers'. */
const LEAD_AS_ADJECTIVE =
  /\b(?:with|from|as|an?|the|of|our|your|to the|other|world's|nation's|industry|market|include|includes|serve)\s+$/;

const leadsPeople = ({ segment, start, end }: MatchContext): true | null => {
  const before = segment.slice(Math.max(0, start - 60), start);
  const words = segment.slice(start, end);
  if (LED_BY_OTHERS.test(before) || OTHER_OBJECT.test(words.replace(/^(?:leadership to|\S+(?: of)?)/, '')))
    return null;
  if (/^leading (?:asset|managers|engineers|technicians|analysts|specialists)/.test(words)) return null;
  if (/^leadership/.test(words))
    return /\b(?:provid\w+|exercis\w+)(?: (?!technical|thought)[a-z]+)?\s+$/.test(before) ? true : null;
  return /^lead/.test(words) && LEAD_AS_ADJECTIVE.test(before) ? null : true;
};

const declinesIf =
  (before: RegExp) =>
  (_groups: unknown, { segment, start }: MatchContext): true | null =>
    before.test(segment.slice(Math.max(0, start - 80), start)) ? null : true;

/** The job leads people. */
const rules: readonly Rule<true>[] = [
  {
    id: 'supervision/verb',
    anchors: [
      'supervise',
      'supervising',
      'manage',
      'managing',
      'oversee',
      'overseeing',
      'lead',
      'leading',
      'direct',
      'directing',
      'supervision',
      'management',
      'leadership',
      'oversight',
      'coach',
      'coaching',
    ],
    pattern: new RegExp(
      String.raw`(?<!-)\b(?:supervis(?:e|es|ing|ion of)|manag(?:e|es|ing|ement of)|overs(?:ee|ees|eeing|ight of)|lead(?:s|ing|ership (?:of|to))?|direct(?:s|ing|(?= the\b))|coach(?:es|ing)?(?= (?:an?|the|your|our|and)\b))\b(?:,? and \w+)?(?:\s+[a-z0-9'&/()-]+){0,4}?\s+${PEOPLE}\b${NOT_PEOPLE}`,
      'g',
    ),
    produce: (_groups, context) => leadsPeople(context),
    examples: [
      { text: '«Supervises front desk staff»', value: true },
      { text: 'You will «manage a team» of six', value: true },
      { text: 'Provides «leadership to the front desk team»', value: true },
      { text: 'Provides direct «supervision of office staff»', value: true },
      { text: 'You will be «coaching a team» of ten schedulers', value: true },
    ],
    counterExamples: [
      'under the supervision of the staff nurse',
      'manages patient calls with the team',
      'we are hiring a team member',
      "Manage workers' compensation cases",
      'work with lead engineers on new features',
      'clients are the leading asset managers of the country',
      'You lead staff training sessions and lead team meetings',
      'manage releases in a team',
      'technical leadership to the team',
      'routes incoming leads to the sales team',
      'lead collaboration across teams',
      'managed by a director who selects and supervises every staff member',
    ],
  },
  {
    id: 'supervision/supervises',
    anchors: ['supervise', 'supervising', 'supervision', 'supervisor'],
    pattern: new RegExp(
      String.raw`\bsupervis(?:es?|ing)\b${NOT_LED}(?=,? [a-z0-9])|\bdirects supervision\b|\bsupervision\/\w+ of\b|\bserv\w+ as (?:an? |the )?supervisor\b|\b(?:seeking|looking for|hiring|searching for) (?:an? )?(?:[a-z/-]+ ){0,4}supervisor\b(?! of)`,
      'g',
    ),
    certainty: 'inferred',
    produce: declinesIf(
      /\b(?:(?:who|that|which)(?: [a-z]+,? and)?|under|by|by the|of the|an?|the|your|their|his|her|our|not|self) $/,
    ),
    examples: [
      { text: 'Trains, «supervises» and reviews the front desk', value: true },
      { text: 'We are «looking for a Front Desk Supervisor»', value: true },
    ],
    counterExamples: [
      'reports to the supervising physician',
      'under the direct supervision of the manager',
      'a director who supervises every nurse',
      'supervises the preparation of medication',
      'supervise children on the playground',
    ],
  },
  {
    id: 'supervision/noun',
    anchors: ['report', 'supervisory', 'supervisor', 'supervision'],
    pattern:
      /\b(?:\d+|several|your|two|three|four|five|six|with|and) direct reports\b|\bdirect reports:? (?!none|n\/a|0|no\b|to\b)(?=\w)|\bsupervisory (?:responsibilit(?:y|ies)|duties)\b(?!(?: \([^)]{0,200}\))?\W*(?:$|none|no\b|n\/?a\b|may\b|the (?:candidate|incumbent)\b|an? |this (?:position|job|role)\b))|\bsupervisory (?:position|role)\b|\bresponsible for (?:the )?(?:[a-z-]+ ){0,3}supervision\b|\b(?:staff|employee|personnel) supervision\b/g,
    produce: declinesIf(/\b(?:no|not|without|non)\W+(?:[a-z]+ ){0,3}$|\bor $/),
    examples: [
      { text: 'The manager has «six direct reports»', value: true },
      { text: '«Supervisory responsibilities»: front desk and billing', value: true },
      { text: 'Duties include «staff supervision» and ordering', value: true },
    ],
    counterExamples: [
      'no supervisory responsibilities',
      'two years of supervisory experience',
      'Supervisory responsibilities: none',
      'Supervisory responsibilities',
      'This job has no supervisory duties',
      'Supervisory responsibility (if applicable): N/A',
    ],
  },
  {
    id: 'supervision/hire-and-review',
    anchors: ['hire', 'hiring', 'recruit', 'recruiting', 'performance', 'assign', 'assigning'],
    pattern:
      /\b(?:hir(?:e|es|ing)|recruit(?:s|ing)?)(?:(?:,? and|,? &|,) (?:hir|train|onboard|orient|schedul|supervis|develop|coach|evaluat|disciplin|terminat|fir|manag|direct|motivat|lead|mentor|retain|review)(?:e|es|s|ing)?\b){1,6}|\b(?:conduct|complet|perform|prepar|writ|administer|do)(?:s|es|e|ing|ting)? (?:[a-z]+,? (?:and )?){0,3}performance (?:reviews?|evaluations?|appraisals?)\b|\bevaluat(?:e|es|ing) (?:the )?(?:employee|staff|team)(?:['’]s|s['’])? performance\b|\bassign(?:s|ing)? (?:work|duties|tasks) to (?:staff|employees|team members)\b/g,
    certainty: 'inferred',
    produce: (_groups, { segment, start, end }) =>
      isLaw(segment) ||
      !/hir.{0,200}train|schedul|supervis|coach|evaluat|disciplin|terminat|manag|perf|assign/.test(
        segment.slice(start, end),
      )
        ? null
        : true,
    examples: [
      { text: '«Hire, train and evaluate» the front desk', value: true },
      { text: '«Conducts annual performance reviews»', value: true },
      { text: 'Orders supplies and «assigns work to staff»', value: true },
    ],
    counterExamples: [
      'We base hiring, promotion and termination on merit, without regard to age',
      'you will receive performance reviews',
      'hiring managers who review applications',
      'recruit and train delegates',
    ],
  },
  {
    id: 'supervision/leader-sought',
    anchors: ['manager', 'leader', 'lead', 'nurse', 'director', 'charge'],
    pattern:
      /\b(?:act|serv|function|work)(?:s|es|e|ing)? as (?:an? |the )?(?:[a-z]+ ){0,2}(?:charge nurse|(?:team|shift|crew) lead(?:er)?)\b|\bin charge of (?:an? |the |our )?(?:[a-z]+ ){0,2}(?:crew|team|staff)\b|\b(?:seeking|seeks|looking for|hiring|searching for|in need of|needs) (?:an? |another |our next )?(?:(?!to\b|for\b|of\b|with\b|who\b)[a-z/-]+,? ){0,4}(?:(?:nurse|general|store|restaurant|unit|clinic|practice|branch|district|department|shift|center) manager|(?:team|shift|crew) lead(?:er)?|charge nurse|director of nursing|nursing director)\b/g,
    certainty: 'inferred',
    produce: (_groups, { segment, start }) =>
      /\b(?:who|that) (?:is|are) $/.test(segment.slice(Math.max(0, start - 80), start)) ? null : true,
    examples: [
      { text: 'Our office is «seeking an experienced Practice Manager»', value: true },
      { text: 'We are «hiring a Shift Leader»', value: true },
      { text: 'On Sundays «acts as charge nurse»', value: true },
      { text: 'You are «in charge of the billing team»', value: true },
    ],
    counterExamples: ['looking for an account manager', 'seeking an assistant to the practice manager'],
  },
];

export const supervisionRules = compileRules([...rules, supervisar]);
