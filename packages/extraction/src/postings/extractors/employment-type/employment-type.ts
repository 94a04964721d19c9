import type { EmploymentType } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { jobBoardTypes } from './job-board-types.ts';
import { typed } from './somebody-else.ts';
import { spanishTypes } from './spanish-types.ts';
import { temporaryWork } from './temporary-work.ts';
import { weeklyHours } from './weekly-hours.ts';

/** A form that lists the choices before it names one: 'Regular, Temporary, Per Diem: Regular'. */
const isChoice = (before: string): boolean =>
  /\b(?:regular|exempt)(?:,| ?\/| or)(?: temporary,)? ?$/.test(before);

const rules: readonly Rule<EmploymentType>[] = [
  {
    id: 'employment-type/full-time',
    anchors: ['full', 'fulltime', 'f'],
    pattern:
      /(?<![a-z0-9])(?:full(?: ?- ?| )?(?:timers?|time)(?![a-z])|f\/t(?![a-z])|full-?(?=(?: ?(?:\/|or|and|&|to) ?-?)part(?: ?- ?| )?time))/g,
    produce: typed('full-time'),
    examples: [
      { text: 'Job Type: «Full-time»', value: 'full-time' },
      { text: '«Full time» receptionist', value: 'full-time' },
      { text: 'We are hiring «full-time» associates', value: 'full-time' },
      { text: 'We need «full» or part time help', value: 'full-time' },
      { text: 'As a «full-time» employee you will run the desk', value: 'full-time' },
      { text: 'seeks a «full-time» staff attorney', value: 'full-time' },
      { text: '_«Full-time»_ biller', value: 'full-time' },
      { text: '«Full -time», weekdays', value: 'full-time' },
    ],
    counterExamples: [
      'Benefits for full-time employees',
      'two years of full-time experience',
      'paid leave after six months of full-time employment',
      'with the opportunity to convert to a full-time position',
      'List full-time or part-time status (hours worked) for every job',
      'Full-time benefits package',
      'authorized to work in the United States on a full-time basis',
      'an enrollment of 9,000 full-time undergraduates',
      "If you're full-time, you also get stock options",
      'Benefits (Full Time Roles)',
      'as we expand our full-time workforce',
      'Part time to begin with a chance of full time by fall',
    ],
  },
  {
    id: 'employment-type/ft',
    anchors: ['ft'],
    cased: true,
    pattern:
      /(?<![\d/.&-] ?|\b(?:SQ|CU|SQUARE|CUBIC)\.? )\bFT\b(?!\.|['’]| ?\d| (?:WORTH|LAUDERDALE|MYERS|WAYNE|COLLINS|SMITH|KNOX))|\bFT(?=\/)|(?<=\bPT ?(?:\/|or|and|&) ?)FT\b/g,
    produce: typed('full-time'),
    examples: [
      { text: '«FT» medical biller, Monday to Friday', value: 'full-time' },
      { text: 'two openings, PT or «FT»', value: 'full-time' },
      { text: '«FT» experienced biller', value: 'full-time' },
    ],
    counterExamples: ['an office of 900 SQ FT', 'backed by Oak Hill/FT', 'a ceiling of 12 FT'],
  },
  {
    id: 'employment-type/part-time',
    anchors: ['part', 'parttime', 'p', 'pt'],
    pattern:
      /(?<![a-z0-9])(?:part(?: ?- ?| )?(?:timers?|time)(?![a-z])|p\/t(?![a-z])|pt?\.?-time\b|part-?(?=(?: ?(?:\/|or|and|&|to) ?-?)full(?: ?- ?| )?time))/g,
    produce: typed('part-time'),
    examples: [
      { text: 'This is a «part-time» position', value: 'part-time' },
      { text: 'Schedule: «part» or full-time', value: 'part-time' },
      { text: 'a «pt-time» receptionist, mornings', value: 'part-time' },
    ],
    counterExamples: [
      'part-time students',
      'Part-time, contract or seasonal roles may not be eligible for every benefit',
      'You will supervise six part-time organizers',
      'four years of full-time or equivalent part-time experience',
      "we don't offer part-time internships",
      'open to part-time remote status',
    ],
  },
  {
    id: 'employment-type/pt',
    anchors: ['pt'],
    cased: true,
    pattern:
      /(?<=\bFT ?(?:\/|or|and|&|,) ?)PT\b|\bPT(?= ?(?:\/|or|and|&|,) ?FT\b)|\bPT(?= (?:position|front desk|receptionist|office (?:assistant|help)|medical (?:assistant|receptionist|biller)|dental|secretary|cashier|clerk|driver|evenings|weekends|hours)\b)|(?<=^(?:Status|Job Type|Type|Schedule|Hours|Position Type): )PT\b/g,
    produce: typed('part-time'),
    examples: [
      { text: 'FT/«PT» positions open', value: 'part-time' },
      { text: '«PT» front desk help needed', value: 'part-time' },
    ],
    counterExamples: ['PT, OT and speech therapists', 'until 5 PM PT', 'PT clinic with two offices'],
  },
  weeklyHours,
  {
    id: 'employment-type/fte',
    anchors: ['fte'],
    pattern:
      /(?<![\d.])(?:(?<full>1(?:\.0+)?)|0?\.\d{1,2}) ?\(?fte\b|\bfte: ?(?:(?<labelled>1(?:\.0+)?(?![\d.]))|0?\.\d{1,2})/g,
    produce: ({ full, labelled }) => ((full ?? labelled) === undefined ? 'part-time' : 'full-time'),
    examples: [
      { text: 'This is a «1.0 FTE» job', value: 'full-time' },
      { text: 'a «0.5 FTE» position', value: 'part-time' },
      { text: 'Grade 4, «FTE: 0.5»', value: 'part-time' },
    ],
    counterExamples: ['a department of 12.5 FTE', 'manages 30 FTE', 'FTE 0.9', 'Req 8841 FTE 1.0 days'],
  },
  {
    id: 'employment-type/contract',
    anchors: ['contract', 'contractor', 'contractual', '1099'],
    pattern:
      /\bcontract(?:ual)?(?: |-)(?:to[- ]hire|to[- ]perm\w*|position|role|job|basis|assignment|opportunity|employment|employee|length|duration)\b|\b(?:months?|mos?|weeks?|wks?|years?|term)[- ]contract\b(?! with(?! (?:the |an? )?(?:potential|possib|option|opportunit|chance|view|extension)))|\bindependent contractor\b(?! agreements?)|\b1099\b(?!s|'s|-? ?(?:forms?|misc|report|tax|process|filing|prepar|statement|vendor|int\b|r\b))|\bcontractor (?:position|role)\b|(?<=(?:job|employment|position)s? types?:? ?(?:[a-z-]+, ?){0,12})contract(?:or)?\b|\bcontract(?= ?[/(] ?hourly)|(?<=\b(?:hiring|seeking|looking for|needs) an? )contract(?= (?!(?:manag|admin|negotia|special|analy|writer|attorney|lawyer|coordinat|compliance|counsel|officer|associate|lead\b|research|review|manufactur|develop|sales|support|and\b))[a-z]{2,})/g,
    produce: (groups, context) =>
      /\b(?:customer|form|w-?9s?,?|tax|prepar\w+|process\w*|issu\w+)(?: and| the)? $/.test(
        context.segment.slice(Math.max(0, context.start - 80), context.start),
      )
        ? null
        : typed('contract')(groups, context),
    examples: [
      { text: '6+ «mos contract» downtown', value: 'contract' },
      { text: 'Six «month contract»', value: 'contract' },
      { text: 'We are hiring a «contract» ICU nurse', value: 'contract' },
      { text: 'a «contract-to-hire» role', value: 'contract' },
      { text: 'Paid as a «1099» with flexible days', value: 'contract' },
    ],
    counterExamples: [
      'negotiate insurance contracts',
      'seeking a contract manager',
      'contract management experience',
      'With us you are not an independent contractor',
      'review customer 1099 forms before release',
      'complete a one year contract with the county',
    ],
  },
  {
    id: 'employment-type/temporary',
    anchors: ['temporary', 'temp', 'seasonal'],
    pattern:
      /^(?:temporary|seasonal)(?=,|\.$| help\b| (?:front|sales|staff|team|customer|retail|office|medical|warehouse|tax)\b)|(?<=\bappointment(?: type)?: )temporary|\b(?:long|short)[- ]term temporary\b|\b(?:one|two|three|four|five|six|nine|twelve|\d+)[- ](?:month|week)s? temporary\b|\b(?:temporary|temp|seasonal)(?=[- ](?:to[- ](?:hire|perm\w*)|hire\b|position|role|job|assignment|opportunity|basis|work\b|employment|full|part|receptionist|assistant|contract)|\/perm|\)|,? (?:full|part)[- ]time|\s*$)|(?<=\b(?:is|are|seek\w*|hiring|looking for|needs?) (?:an? )?(?:(?!considered)[a-z-]+,? )?)(?:temporary|temp|seasonal)\b|(?<=(?:job|employment|position)s? types?:? ?(?:[a-z-]+, ?){0,12})temporary|(?<=(?:full|part)[- ]time,? ?)temporary/g,
    produce: (groups, context) =>
      isChoice(context.segment.slice(Math.max(0, context.start - 80), context.start))
        ? null
        : typed('temporary')(groups, context),
    examples: [
      { text: 'Appointment: «Temporary», not to exceed one year', value: 'temporary' },
      { text: 'part-time or «six-month temporary» work', value: 'temporary' },
      { text: 'a «temporary» position until May', value: 'temporary' },
      { text: '«Seasonal».', value: 'temporary' },
      { text: '«Temporary», three months', value: 'temporary' },
      { text: 'a «temp» to hire opening at the front desk', value: 'temporary' },
      { text: 'The clinic seeks a «temporary» scheduler', value: 'temporary' },
    ],
    counterExamples: [
      'take temperatures with a temp probe',
      'The remote nature of this role is considered temporary and may change',
      'supervise temporary staff',
      'temporary housing',
      'Non union, exempt or temporary',
    ],
  },
  {
    id: 'employment-type/internship',
    anchors: ['internship', 'intern', 'co', 'coop'],
    pattern:
      /\b(?:internship|intern)(?= (?:position|role|program|opportunity|available|for (?:the|our|college|school|academic)|with (?:our|the)|in (?:our|the)|is (?:paid|unpaid|open|for))|\s*$|:)|(?<=\b(?:paid|unpaid|summer|fall|spring|an?|this) )internship(?= ?[.,!(]| (?:that|at|supporting|working|during)\b)|\bco-?op(?= (?:position|role|job|student|opportunity|assignment|program for|spring|summer|fall|winter)\b)|(?<=\b(?:seeking|hiring|looking for|seeks) (?:an? )?(?:[a-z]+ ){0,2})interns?\b/g,
    produce: (groups, context) =>
      /\b(?:complet\w+|prior|previous|relevant|clinical|experience|through|manag\w*|supervis\w*|run|coordinat\w*|our|oversee\w*|develop\w*|assist\w*|support\w*|and|or|with|lead\w*|of an?|as an?|train\w*|recruit\w*|resident|residency|externship|during|plus)\b[^.;]{0,30}$/.test(
        context.segment.slice(Math.max(0, context.start - 80), context.start),
      )
        ? null
        : typed('internship')(groups, context),
    examples: [
      { text: 'Summer «internship» program', value: 'internship' },
      { text: 'Paid «internship» available', value: 'internship' },
      { text: 'a student for a paid «internship» supporting our billers', value: 'internship' },
      { text: 'Engineering «co-op» spring semester', value: 'internship' },
      { text: 'A «co-op» position with our data team', value: 'internship' },
      { text: 'The clinic is looking for an «intern» for the summer', value: 'internship' },
    ],
    counterExamples: [
      'supervise interns',
      'a food co-op with 900 members',
      'who has completed a clinical internship',
      'Coordinates the summer internship program',
    ],
  },
  {
    id: 'employment-type/per-diem',
    anchors: ['diem', 'prn'],
    pattern:
      /\bper[- ]diem\b(?! (?:allowance|rate|paid|pay\b|expenses|reimburs|travel|for)|,? (?:and )?(?:mileage|hotel|lodging|meals)|:? ?\(?\$\d+(?:\.\d\d)? ?(?:\/|an? |per )day)|(?<!\b(?:medications?|meds?|given|or|and) )\bprn\b(?= (?:position|basis|shift|role|status|only|as needed|(?:[a-z]+ )?(?:techs?|nurses?|rns?|lpns?|therapists?|aides?|cnas?|coders?|pharmacists?|hygienists?|receptionists?)\b)| ?[&/] ?(?:w(?:ee)?k|full|part|ft\b|pt\b)|\s*$|,|\))/g,
    produce: (groups, context) =>
      isChoice(context.segment.slice(Math.max(0, context.start - 80), context.start)) ||
      /\b(?:travel|meals|mileage|tax[- ]free|housing|hotel|stipend|daily|weekly|pay|paid|plus|\d+ ?(?:\/|(?:a|per) )day)(?:,| and| plus| \+)? ?$/.test(
        context.segment.slice(Math.max(0, context.start - 80), context.start),
      )
        ? null
        : typed('per-diem')(groups, context),
    examples: [
      { text: '«Per diem» position', value: 'per-diem' },
      { text: '«Per diem» $35/hr', value: 'per-diem' },
      { text: 'case manager, «prn» & weekends', value: 'per-diem' },
      { text: 'on a «PRN» basis', value: 'per-diem' },
      { text: 'looking for «prn» rad tech to cover weekends', value: 'per-diem' },
    ],
    counterExamples: [
      'travel and per diem expenses',
      'pipefitters, $28/hr and $80/day per diem',
      'welders per diem $75 a day',
      'medications given PRN by nurses',
      'Status: full-time. Choices: Regular, Temporary, Per Diem',
    ],
  },
  {
    id: 'employment-type/prn',
    anchors: ['prn'],
    cased: true,
    pattern:
      /(?:^|(?<=(?:[/|(-]|FT|PT|time|diem|or|a|an|hiring|[Tt]ime,? and|[Tt]ime,|weekend|evening) ?))PRN\b(?! (?:medication|meds|order|treat|dose))/g,
    produce: typed('per-diem'),
    examples: [
      { text: '«PRN» sonographer for our Saturday clinic', value: 'per-diem' },
      { text: '«PRN» medical biller needed', value: 'per-diem' },
      { text: 'Full time/«PRN» openings', value: 'per-diem' },
    ],
    counterExamples: ['giving PRN medications', 'as ordered PRN'],
  },
];

export const employmentTypeRules = compileRules([
  ...rules,
  ...jobBoardTypes,
  ...temporaryWork,
  ...spanishTypes,
]);
