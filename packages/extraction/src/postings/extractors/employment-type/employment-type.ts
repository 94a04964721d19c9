import type { EmploymentType } from '@omm/contracts';
import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

/** Somebody else's time: benefits of full-time employees, full-time students, full-time experience. */
const OTHERS =
  /^\s*(?:employees?|staff|team members|associates|students?|experience|work experience|equivalent|benefits|college|enroll)|^\s*(?:and|or|\/|&)\s*(?:full|part)[- ]?time (?:employees|staff|team members)/;

const typed =
  (type: EmploymentType) =>
  (_groups: Groups, { segment, start, end }: MatchContext): EmploymentType | null =>
    (OTHERS.test(segment.slice(end)) && !/\bas an? $/.test(segment.slice(0, start))) ||
    /\b(?:available to|benefits for|not (?:a )?|years? of|all)\s*$/.test(segment.slice(0, start))
      ? null
      : type;

const rules: readonly Rule<EmploymentType>[] = [
  {
    id: 'employment-type/full-time',
    anchors: ['full', 'fulltime', 'ft', 'f'],
    pattern: /\bfull[- ]?time\b|\bf\/t\b|\bft\b(?=\s*(?:position|$|,|-|\)))/g,
    produce: typed('full-time'),
    examples: [
      { text: 'Job Type: «Full-time»', value: 'full-time' },
      { text: '«Full time» receptionist', value: 'full-time' },
    ],
    counterExamples: ['Benefits for full-time employees', 'two years of full-time experience'],
  },
  {
    id: 'employment-type/part-time',
    anchors: ['part', 'parttime', 'pt', 'p'],
    pattern: /\bpart[- ]?time\b|\bp\/t\b/g,
    produce: typed('part-time'),
    examples: [{ text: 'This is a «part-time» position', value: 'part-time' }],
    counterExamples: ['part-time students'],
  },
  {
    id: 'employment-type/contract',
    anchors: ['contract', 'contractor', 'contractual', '1099'],
    pattern:
      /\bcontract(?:ual)?(?: |-)(?:to[- ]hire|to[- ]perm\w*|position|role|job|basis|assignment|opportunity|work\b|employment|employee)|\b(?:month|months|week|weeks|year|term)[- ]contract\b|\bindependent contractor\b|\b1099\b|\bcontractor (?:position|role)\b|(?<=(?:job|employment|position) type:? ?(?:[a-z-]+, ?)*)contract(?:or)?\b/g,
    produce: typed('contract'),
    examples: [
      { text: 'Six «month contract»', value: 'contract' },
      { text: 'a «contract-to-hire» role', value: 'contract' },
    ],
    counterExamples: ['negotiate insurance contracts', 'contract management experience'],
  },
  {
    id: 'employment-type/temporary',
    anchors: ['temporary', 'temp', 'seasonal'],
    pattern:
      /\b(?:temporary|temp|seasonal)(?=[- ](?:to[- ](?:hire|perm\w*)|position|role|job|assignment|opportunity|basis|work\b|employment|full|part|receptionist|assistant|employee)|\s*$)|(?<=\b(?:is|are) (?:an? )?)temporary\b|(?<=(?:job|employment|position) type:? ?(?:[a-z-]+, ?)*)temporary/g,
    produce: typed('temporary'),
    examples: [{ text: 'a «temporary» position until May', value: 'temporary' }],
    counterExamples: ['take temperatures with a temp probe', 'supervise temporary staff'],
  },
  {
    id: 'employment-type/internship',
    anchors: ['internship', 'intern'],
    pattern: /\b(?:internship|intern)(?= (?:position|role|program|opportunity)|\s*$|:)/g,
    produce: typed('internship'),
    examples: [{ text: 'Summer «internship» program', value: 'internship' }],
    counterExamples: ['supervise interns'],
  },
  {
    id: 'employment-type/per-diem',
    anchors: ['diem', 'prn'],
    pattern:
      /\bper[- ]diem\b(?! (?:allowance|rate|paid|expenses|reimburs))|\bprn\b(?= (?:position|basis|shift|role|status)|\s*$|,)/g,
    produce: typed('per-diem'),
    examples: [
      { text: '«Per diem» position', value: 'per-diem' },
      { text: 'on a «PRN» basis', value: 'per-diem' },
    ],
    counterExamples: ['travel and per diem expenses', 'medications given PRN by nurses'],
  },
];

export const employmentTypeRules = compileRules(rules);
