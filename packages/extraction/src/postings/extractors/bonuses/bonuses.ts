import type { BonusKind } from '@omm/contracts';
import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { SPANISH_BONUSES } from './spanish-bonuses.ts';

interface Bonus {
  readonly kind: BonusKind;
  readonly amount: number | null;
}

/** Not the first end of a range nor pay by the hour: 'commission, $12-15/hr'. */
const MONEY = String.raw`\$\s?(?<amount>\d{1,3}(?:,\d{3}){1,3}|\d+(?:\.\d{1,2})?)(?<thousands>\s?k\b)?(?![\d,.]*\d|\s?k?\s?(?:-|to)\s?\$?\d|k?\s?\/|k? (?:per|an) hour)`;

/** Bonuses that the job's holder computes or that customers get. */
const WORK_BEFORE =
  /\b(?:calculat\w+|process\w*|administ\w+|design\w*|manag(?:e|es|ing)|track\w*|prepar\w+|payroll|reconcil\w+|audit\w*|experience|knowledge|understand\w*|success)\b[^.;:]{0,50}$/;
const NEGATED = /\b(?:no|not|without)\b[^.;,:]{0,20}$/;
/** 'Bonus if you …', 'bonus points': what is liked, not what is paid. */
const NOT_PAID =
  /^\s*(?:points?|if\b|skills?|qualif|experience|:\s*[a-z]|for (?:experience|knowledge)|questions?)/;

const offered = ({ segment, start, end }: MatchContext): boolean => {
  const before = segment.slice(Math.max(0, start - 80), start);
  return !WORK_BEFORE.test(before) && !NEGATED.test(before) && !NOT_PAID.test(segment.slice(end, end + 30));
};

/** The amount beside the name: '$1,000 sign-on bonus', 'retention bonus of up to $5k'. */
const NEAR_BEFORE = new RegExp(String.raw`${MONEY}\+?(?: usd)?\)?[ -]*(?:one[- ]time |in )?(?:[a-z]+ )?$`);
const NEAR_AFTER = new RegExp(
  String.raw`^s?\)?(?: after \d+ \w+)?(?: pay)?(?: program)?(?: is)?[:,-]?\s*\(?(?:of )?(?:up to |from |a total of )?${MONEY}`,
);

function amountOf({ segment, start, end }: MatchContext, own: Groups): number | null {
  const groups =
    own['amount'] === undefined
      ? (NEAR_AFTER.exec(segment.slice(end, end + 60))?.groups ??
        NEAR_BEFORE.exec(segment.slice(Math.max(0, start - 40), start))?.groups)
      : own;
  const amount = Number(groups?.['amount']?.replaceAll(',', '') ?? Number.NaN);
  if (!(amount > 0)) return null;
  return groups?.['thousands'] === undefined ? amount : amount * 1000;
}

const bonus =
  (kind: BonusKind) =>
  (groups: Groups, context: MatchContext): Bonus | null =>
    offered(context) ? { kind, amount: amountOf(context, groups) } : null;

const rules: readonly Rule<Bonus>[] = [
  {
    id: 'bonus/signing',
    anchors: ['bonus', 'bonuse'],
    pattern:
      /\b(?:sign(?:ing)?[- ]?(?:on)?|hir(?:e|ing)(?:[- ]on)?|hire-on|welcome|joining|start(?:ing)?)[- ]bonus(?:es)?\b/g,
    produce: bonus('signing'),
    examples: [
      { text: 'a $1,500 «sign-on bonus»', value: { kind: 'signing', amount: 1500 } },
      { text: '«Signing bonus»', value: { kind: 'signing', amount: null } },
      { text: '«Sign on bonus» of up to $5k', value: { kind: 'signing', amount: 5000 } },
    ],
    counterExamples: ['no sign-on bonus', 'process sign-on bonuses for new hires'],
  },
  {
    id: 'bonus/referral',
    anchors: ['bonus', 'bonuse', 'referral'],
    pattern:
      /\b(?:employee |staff )?referral (?:bonus(?:es)?|program|incentive)\b|\brefer[- ]a[- ]friend bonus\b/g,
    produce: (groups, context) =>
      /^referral program/.test(context.segment.slice(context.start))
        ? null
        : bonus('referral')(groups, context),
    examples: [
      { text: '«Employee referral program»', value: { kind: 'referral', amount: null } },
      { text: 'earn a «referral bonus» of $500', value: { kind: 'referral', amount: 500 } },
    ],
    counterExamples: ['grow the patient referral program'],
  },
  {
    id: 'bonus/retention',
    anchors: ['bonus', 'bonuse'],
    pattern: /\b(?:retention|stay|loyalty|longevity|anniversary|completion)[- ]bonus(?:es)?\b/g,
    produce: bonus('retention'),
    examples: [{ text: 'a «retention bonus»: $2,000', value: { kind: 'retention', amount: 2000 } }],
    counterExamples: ['staff retention'],
  },
  {
    id: 'bonus/annual',
    anchors: ['bonus', 'bonuse'],
    pattern:
      /\b(?:annual|yearly|year[- ]end|end[- ]of[- ]year|holiday|christmas)(?: (?:discretionary|target|cash|company|corporate|merit))?[- ]bonus(?:es)?\b/g,
    produce: bonus('annual'),
    examples: [{ text: 'an «annual bonus»', value: { kind: 'annual', amount: null } }],
    counterExamples: ['annual review'],
  },
  {
    id: 'bonus/performance',
    anchors: ['bonus', 'bonuse', 'incentive'],
    pattern:
      /\b(?:annual |quarterly |monthly |yearly )?(?:performance|productivity|production|quarterly|monthly|merit|incentive|discretionary|variable|target|results|team|profitability|collections?)(?:[- ](?:based|target))?(?: annual| yearly| cash)?[- ]bonus(?:es)?\b|\bbonus(?:es)? (?:based|depending|dependent) on (?:[a-z]+ )?(?:performance|production|productivity|collections|results)\b|\bbonus(?:es)? (?:tied to|each (?:quarter|month|year)|every (?:quarter|month|year)|paid (?:quarterly|monthly|annually|out))\b|\b(?:yearly|annual|quarterly|monthly|team|cash) incentives?\b(?= ?(?:[,.;)]|$|plan|pay|program|of\b|and\b))/g,
    produce: bonus('performance'),
    examples: [
      { text: '«Quarterly bonus» plan', value: { kind: 'performance', amount: null } },
      { text: 'Pay plus «performance-based bonuses»', value: { kind: 'performance', amount: null } },
      { text: 'with a «bonus each quarter»', value: { kind: 'performance', amount: null } },
      { text: 'The pay includes a «yearly incentive».', value: { kind: 'performance', amount: null } },
    ],
    counterExamples: ['high performance'],
  },
  {
    id: 'bonus/bonus-pay',
    anchors: ['bonus', 'bonuse'],
    pattern:
      /\bbonus(?:es)?[- ](?:pay|opportunit(?:y|ies)|potential|eligible|eligibility|plan|program|incentives?|structure|compensation|target)\b|(?<=(?:\b(?:eligible for|plus|salary and|salary,|pay,|competitive|and|earn|includ(?:es|ing))|[a-z\d] ?\+) ?(?:an? |our )?)bonus(?:es)?\b(?! (?:points|if|skill))/g,
    certainty: 'inferred',
    produce: (groups, context) =>
      /\b(?:salary|pay|base|compensation|eligib|benefits?|ote|wage|commission|equity|supplemental|potential|opportunit)|\$\d/.test(
        `${context.heading} ${context.segment}`,
      )
        ? bonus('performance')(groups, context)
        : null,
    examples: [
      { text: 'Supplemental pay: «Bonus pay»', value: { kind: 'performance', amount: null } },
      { text: 'base salary plus «bonus»', value: { kind: 'performance', amount: null } },
      { text: '$24-28/hr + «bonus»', value: { kind: 'performance', amount: null } },
    ],
    counterExamples: ['Bonus points if you know Epic', 'certified, and bonus if bilingual'],
  },
  {
    id: 'bonus/commission',
    anchors: ['commission'],
    pattern:
      /\b(?:uncapped |monthly |sales |base (?:pay )?(?:\+|plus|and) )?commissions?(?=[- ](?:pay|structure|plan|opportunit|based|eligible|only|potential)|\s*(?:[,.;)+]|$| and (?:bonus|benefits)| on (?:all |every |each )?(?:sales?|products?|retail))|(?: or|\/) ?bonus)|(?<=(?:plus|\+|uncapped|earn|and|salary,|hourly) )commissions?\b/g,
    produce: (groups, context) =>
      /\b(?:the|joint|state|federal|real|county|of|by|public|planning|ethics|services|safety|insurance) $/.test(
        context.segment.slice(Math.max(0, context.start - 30), context.start),
      ) ||
      !/\b(?:salary|pay|base|compensation|earn\w*|bonus\w*|eligible|benefits?|uncapped|hourly|supplemental|ote|sales|income|\$)/.test(
        `${context.heading} ${context.segment}`,
      )
        ? null
        : bonus('commission')(groups, context),
    examples: [
      { text: 'Hourly pay plus «commission»', value: { kind: 'commission', amount: null } },
      { text: '«Uncapped commission»', value: { kind: 'commission', amount: null } },
      { text: 'Hourly + «commission», $12-15/hr', value: { kind: 'commission', amount: null } },
    ],
    counterExamples: [
      'accredited by the Joint Commission',
      'commission new equipment',
      'pay by the commission',
    ],
  },
];

const exampleOf = (kind: BonusKind, text: string) => ({ text, value: { kind, amount: null } });

const inSpanish = SPANISH_BONUSES.map(
  ({ kind, anchors, pattern, examples, counterExample }): Rule<Bonus> => ({
    id: `bonus/${kind}-es`,
    anchors,
    pattern,
    produce: bonus(kind),
    examples: [exampleOf(kind, examples[0]), ...examples.slice(1).map((text) => exampleOf(kind, text))],
    counterExamples: [counterExample],
  }),
);

export const bonusRules = compileRules([...rules, ...inSpanish]);
