import { PLURAL } from '../../../engine/numbers.ts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { isOthersWork, leadsPeople } from './leads-people.ts';
import { isLaw, NOT_LED, NOT_PEOPLE, PEOPLE } from './people.ts';
import { supervisar } from './spanish-supervision.ts';
import { staffDuties } from './staff-duties.ts';

const declinesIf =
  (before: RegExp) =>
  (_groups: unknown, { segment, start }: MatchContext): true | null =>
    before.test(segment.slice(Math.max(0, start - 80), start)) ? null : true;

/** 'You are responsible for a staff of 8'. */
const YOU_ARE = /\byou(?: are|'re) $/;

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
      'mgmt',
      'mgt',
      'leadership',
      'oversight',
      'coach',
      'coaching',
    ],
    pattern: new RegExp(
      String.raw`(?<!-)\b(?:supervis(?:e|es|ing|ion of)|manag(?:e|es|ing|ement of)|mg(?:m)?t of|overs(?:ee|ees|eeing|ight of)|lead(?:s|ing|ership (?:of|to))?|direct(?:s|ing|(?= the\b))|coach(?:es|ing)?(?= (?:an?|the|your|our|and)\b))\b(?:, \w+){0,2}(?:,? and \w+)?(?:\s+[a-z0-9'&/()-]+){0,4}?\s+${PEOPLE}\b${NOT_PEOPLE}`,
      'g',
    ),
    produce: (_groups, context) => leadsPeople(context),
    examples: [
      { text: '«Supervises front desk staff»', value: true },
      { text: "responsible for «mgmt of 3 LPN's»", value: true },
      { text: '«oversees 12 mechanics» and parts', value: true },
      { text: "«Supervision of CNA's» on the hall", value: true },
      { text: '«Manages department heads» and census', value: true },
      { text: '«Coach and schedule a team» of fifteen', value: true },
      { text: 'strong skills to «lead a team» of 9', value: true },
      { text: 'You will «manage a team» of six', value: true },
      { text: 'Provides «leadership to the front desk team»', value: true },
      { text: 'Provides direct «supervision of office staff»', value: true },
      { text: 'You will be «coaching a team» of ten schedulers', value: true },
      { text: '«Lead your team» with empathy', value: true },
      { text: '«Lead, coach, and develop a friendly team» of billers', value: true },
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
      'Experience leading teams of analysts',
      'reports to the technical lead and/or managers',
      'manage team resources',
      'code reviews; lead within the team by example',
      'a passion for leading teams',
      'Proven ability to lead a team',
      'lead cross-functional teams',
      'Lead the team in evaluations and designs',
      'Our managers supervise a staff of ten',
    ],
  },
  {
    id: 'supervision/supervises',
    anchors: ['supervise', 'supervising', 'supervision', 'supervisor'],
    pattern: new RegExp(
      String.raw`\bsupervis(?:es?|ing)\b${NOT_LED}(?=,? [a-z0-9])|\bdirects supervision\b|\bsupervision\/\w+ of\b|\b(?:serv|act|function)\w* as (?:an? |the )?(?:[a-z]+ )?supervisor\b|(?<!\bunder (?:the )?(?:[a-z]+ )?)\bsupervision of (?:the )?(?:[a-z]+ ){1,3}(?:manager|coordinator|supervisor|lead)\b(?=,| and )|\bsupervisor (?:is )?(?:needed|wanted)\b|\bsupervises: (?!none|n\/a|0\b|no\b)(?=[a-z0-9])|\b(?:seeking|looking for|hiring|searching for) (?:an? )?(?:[a-z/-]+ ){0,4}supervisor\b(?! of)`,
      'g',
    ),
    certainty: 'inferred',
    produce: declinesIf(
      /\b(?:(?:who|that|which)(?: [a-z]+,? and)?|under|by|by the|of the|an?|the|your|their|his|her|our|not|self|(?:our|their|whose) (?:[a-z]+ )?(?:managers|directors|supervisors|leaders|nurses|physicians|doctors)|experience[ds]?(?: in| with)?|years?(?: of)?) $/,
    ),
    examples: [
      { text: 'Trains, «supervises» and reviews the front desk', value: true },
      { text: 'We are «looking for a Front Desk Supervisor»', value: true },
      { text: 'In her absence you «act as supervisor»', value: true },
      { text: 'Night shift RN «supervisor needed»', value: true },
      { text: '«Supervision of Billing Manager», Nurse Manager and front desk', value: true },
    ],
    counterExamples: [
      'reports to the supervising physician',
      'under the direct supervision of the manager',
      'Under immediate supervision of the Center Manager, the associate files',
      'a director who supervises every nurse',
      'supervises the preparation of medication',
      'supervise children on the playground',
      'Must have experience supervising others',
    ],
  },
  {
    id: 'supervision/noun',
    anchors: [
      'report',
      'accountability',
      'supervisory',
      'supervisor',
      'supervision',
      'responsible',
      'through',
    ],
    pattern: new RegExp(
      String.raw`\b(?:\d+|several|your|${PLURAL}|with|and) direct reports\b|\bdirect reports:? (?!none|n/a|0|no\b|to\b)(?=\w)|\bsupervisory (?:responsibilit(?:y|ies)|duties)\b(?!(?: \([^)]{0,200}\))?\W*(?:$|none|no\b|n/?a\b|may\b|the (?:candidate|incumbent)\b|an? |this (?:position|job|role)\b))|\bsupervisory (?:position|role)\b|\bresponsible for (?:the )?(?:[a-z-]+ ){0,3}supervision\b|\b(?:staff|employee|personnel) supervision\b|\bresponsible for (?:all|\d+|${PLURAL}|an? (?:staff|team) of(?: \w+)?) (?:[a-z-]+ ){0,2}(?:employees|staff|personnel|people|team members|direct reports|ftes?)\b(?! (?:training|meeting|schedul|payroll|credential|record|file|member|benefit|need)\w*)|\b\d+ (?:employees|staff|people|staff members) through (?:\w+ ){1,2}(?:managers|supervisors|leads|leaders)\b|\bresponsible for managing (?:\d+|\w+) people\b|\baccountability for \d+ (?:ftes?|employees|staff)\b|\b(?:staff|team) of \d+ reports? to th(?:is|e) position\b`,
      'g',
    ),
    produce: declinesIf(/(?:\b(?:no|not|without|non)|n['’]t)\W+(?:[a-z]+ ){0,3}$|\bor $/),
    examples: [
      { text: 'The manager has «six direct reports»', value: true },
      { text: '«Supervisory responsibilities»: front desk and billing', value: true },
      { text: 'Duties include «staff supervision» and ordering', value: true },
      { text: '«Staff of 12 reports to this position».', value: true },
      { text: '24 hour «accountability for 45 FTEs»', value: true },
      { text: 'The manager is «responsible for 12 employees»', value: true },
      { text: 'runs billing with «40 employees through five managers»', value: true },
    ],
    counterExamples: [
      'no supervisory responsibilities',
      "You don't have direct reports in this position",
      'two years of supervisory experience',
      'Supervisory responsibilities: none',
      'Supervisory responsibilities',
      'This job has no supervisory duties',
      'Supervisory responsibility (if applicable): N/A',
      'responsible for all staff training records',
    ],
  },
  {
    id: 'supervision/hire-and-review',
    anchors: ['hire', 'hiring', 'recruit', 'recruiting', 'performance', 'assign', 'assigning'],
    pattern:
      /\b(?:hir(?:e|es|ing)|recruit(?:s|ing)?)(?:(?:(?:,? and|,? &|,) |\/)(?:hir|train|onboard|orient|schedul|supervis|develop|coach|evaluat|disciplin|terminat|fir|manag|direct|motivat|lead|mentor|retain|review)(?:e|es|s|ing)?\b){1,6}|\b(?:conduct|complet|perform|prepar|writ|administer|do)(?:s|es|e|ing|ting)? (?:[a-z]+,? (?:and )?){0,3}performance (?:reviews?|evaluations?|appraisals?)\b|\bevaluat(?:e|es|ing) (?:the )?(?:employee|staff|team)(?:['’]s|s['’])? performance\b|\b(?:monitor|review|manag|apprais)(?:e|es|ing|s)? (?:the )?(?:employee|staff)(?:['’]s|s['’])? performance\b|\bassign(?:s|ing)? (?:work|duties|tasks) to (?:staff|employees|team members)\b/g,
    certainty: 'inferred',
    produce: (_groups, { segment, start, end }) =>
      isLaw(segment) ||
      isOthersWork(segment.slice(Math.max(0, start - 60), start)) ||
      /^ (?:[a-z]+['’]s|health|clinics|vendors|providers|patients|participants|contractors|donors|members|students|events?|sessions?|programs?|materials|classes|fairs?)\b/.test(
        segment.slice(end, end + 30),
      ) ||
      !/hir.{0,200}train|\/fir|schedul|supervis|coach|evaluat|disciplin|terminat|manag|perf|assign/.test(
        segment.slice(start, end),
      )
        ? null
        : true,
    examples: [
      { text: '«Hire, train and evaluate» the front desk', value: true },
      { text: '«Hiring/training» crews of 25-30 employees', value: true },
      { text: '«Conducts annual performance reviews»', value: true },
      { text: 'Orders supplies and «assigns work to staff»', value: true },
    ],
    counterExamples: [
      'We base hiring, promotion and termination on merit, without regard to age',
      'you will receive performance reviews',
      'hiring managers who review applications',
      'help at hiring/training events',
      'recruit and train delegates',
      'recruiting and managing vendors',
    ],
  },
  {
    id: 'supervision/leader-sought',
    anchors: ['manager', 'leader', 'lead', 'nurse', 'director', 'charge'],
    pattern:
      /\b(?:act|serv|function|work)(?:s|es|e|ing)? as (?:an? |the )?(?:[a-z]+ ){0,2}(?:charge nurse|(?:team|shift|crew) lead(?:er)?)\b|\bin charge of (?:an? |the |our )?(?:\d{1,3}[- ])?(?:[a-z]+ ){0,2}(?:crew|team|staff|employees)\b|\b(?:seeking|seeks|looking for|hiring|searching for|in need of|needs) (?:an? |another |our next )?(?:(?!to\b|for\b|of\b|with\b|who\b)[a-z/-]+,? ){0,4}(?:(?:nurse|general|store|restaurant|unit|clinic|practice|branch|district|department|shift|center) manager|(?:team|shift|crew) lead(?:er)?|charge nurse|director of nursing|nursing director)\b|\b(?:team|shift|crew) lead(?:er)?(?= (?:is )?(?:needed|wanted)\b)/g,
    certainty: 'inferred',
    produce: (_groups, { segment, start }) =>
      /\b(?:who|that) (?:is|are) $|\bmay $|\balso needed\b/.test(
        segment.slice(Math.max(0, start - 80), start),
      )
        ? null
        : true,
    examples: [
      { text: 'Lead man wanted, «in charge of 5 man crew»', value: true },
      { text: 'Our office is «seeking an experienced Practice Manager»', value: true },
      { text: '«Team Leader» needed for the second shift', value: true },
      { text: 'We are «hiring a Shift Leader»', value: true },
      { text: 'On Sundays «acts as charge nurse»', value: true },
      { text: 'You are «in charge of the billing team»', value: true },
    ],
    counterExamples: [
      'A tech II may serve as a team leader',
      'looking for an account manager',
      'seeking an assistant to the practice manager',
    ],
  },
  {
    id: 'supervision/group-of',
    anchors: ['lead', 'manage', 'oversee', 'supervise', 'direct', 'responsible', 'responsibility'],
    pattern: new RegExp(
      String.raw`\b(?:leads?|manages?|oversees?|supervises?|directs?|responsib(?:le|ility) for) (?:an? |the )?(?:department|group|pod|unit|division|(?<=responsible for (?:an? |the )?)(?:staff|team|crew)) of (?:about |over |up to |approximately )?(?:\d{1,3}|${PLURAL})\b|\bresponsibility for \d{1,3} (?:managers|supervisors|directors|staff|team members|employees)\b`,
      'g',
    ),
    certainty: 'inferred',
    produce: (_groups, { segment, start }) =>
      isOthersWork(segment.slice(Math.max(0, start - 60), start).replace(YOU_ARE, '')) ? null : true,
    examples: [
      { text: '«Leads a department of 32» with three managers', value: true },
      { text: 'You are «responsible for a staff of 8»', value: true },
      { text: "You'll «manage a pod of six» billing specialists", value: true },
      { text: 'Has direct «responsibility for 5 managers»', value: true },
    ],
    counterExamples: ['our managers lead a department of six', 'Experience leading a department of ten'],
  },
  {
    id: 'supervision/team-builder',
    anchors: ['build', 'hire', 'grow', 'recruit'],
    pattern:
      /(?:^|[,;] )(?:build|hire|grow|recruit)(?:, (?:hire|grow|build|lead|scale|manage|mentor|coach|train|develop|retain))?,? and (?:hire|grow|lead|scale|manage|mentor|coach|train|develop|retain) (?:an? |our |your )(?:[a-z-]+,? ){0,3}team\b(?! (?:culture|environment|spirit))/g,
    certainty: 'inferred',
    produce: (_groups, { segment, start }) =>
      isOthersWork(segment.slice(Math.max(0, start - 60), start)) ? null : true,
    examples: [
      { text: '«Hire and grow a world-class team» of engineers', value: true },
      {
        text: 'You sit with the owners«, build and develop a growing team», and report monthly',
        value: true,
      },
    ],
    counterExamples: ['help us build and grow our team', 'build and grow a team culture'],
  },
  ...staffDuties,
];

export const supervisionRules = compileRules([...rules, supervisar]);
