import type { Pay } from '@omm/contracts';
import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';
import { AMOUNT, PERIOD } from './amounts.ts';
import { decades } from './decades.ts';
import { inferredPay, statedPay } from './wage.ts';

const DOLLARS = new RegExp(
  String.raw`\$\s?(?<low>${AMOUNT})(?<lowK>\s?k\b)?(?:\s{0,9}(?:\/|per |an? )?(?:hr|hour|yr|year|annum|annually|hourly|usd)?\s{0,9}(?:-+|to|and|up to|(?:a|y|hasta)(?=\s?\$))\s*\$?\s?(?<high>${AMOUNT})(?<highK>\s?k\b)?)?\+?${PERIOD}`,
  'g',
);
/** What ranges count when they are no money. */
const COUNTED = String.raw`hours|years?|days|weeks|months|yrs|a\.?m|p\.?m|%|employees|patients|beds|lbs|pounds|people|staff|wpm|minutes|users|calls|sq`;
const RANGE = new RegExp(
  String.raw`(?<![$\d.,:-])\b(?<low>${AMOUNT})(?<lowK>\s?k)?\s*(?:-+|to|(?<=\bbetween [\d.,]{1,9}k? )and)\s*(?<high>${AMOUNT})(?<highK>\s?k\b)?\+?${PERIOD}(?![\d:%]|\s*(?:${COUNTED}))`,
  'g',
);
/** 'Salary: 45K', 'hourly rate of 18.50'. */
const LABELLED = new RegExp(
  String.raw`(?<=\bsalary (?=\d\d,?\d{3}\b)|\bbase (?=\d{2,3}k\b)|\b(?:starting pay|pay rate|wage|(?:hrly|hourly) pay) (?=\d\d?\.\d\d\b)|\b(?:salary|sal\.?|pay|pay rate|compensation|wages?|hourly rate|hrly rate|rate|hourly)(?: range)?\s{0,9}(?::|-|is|of|at|from|starting at|start at|up to|to)\s{0,9}(?:is |of |at |from |up to |starting at |approximately |around )?)(?<low>${AMOUNT})(?<lowK>\s?k\b)?\+?${PERIOD}(?![\d:%]|\s*(?:-|to\b|th\b|${COUNTED}))`,
  'g',
);
/** '18.50/hr', '14 dollars an hour', 'pays 12/hr': money by its cents or a word. */
const HOURLY =
  /(?<![$\d.,:-])\b(?<low>\d{1,2}(?:\.\d\d|(?= dollars)|(?<=\bpay(?:s|ing)? \d{1,2})))(?: dollars)?\s*(?:p?\/\s*|per |an |(?<=\.\d\d ?)(?=h(?:ou)?r\b(?! ?(?:shift|day|week|\/|per\b|an?\b|-))))(?<per>hour|hr)\b/g;

/** '65k base salary'. */
const THOUSANDS =
  /(?<![$\d.,:-])\b(?!40[13])(?<low>\d{2,3})(?<lowK> ?k)\+?(?= (?:base|salary|annual|to start|doe)\b)/g;

/** 'Supervise 35-45 hourly associates'. */
const HOURLY_PEOPLE =
  /^ (?:[a-z]+ )?(?:associates|employees|staff|workers|people|crew|personnel|team members|reps|positions)\b/;
const after = ({ segment, end }: MatchContext): string => segment.slice(end, end + 40);

/** A range is money where a k, a period or a label says so; '36-40 hour' is time. */
function rangePay(read: typeof statedPay) {
  return (groups: Groups, context: MatchContext): Pay | null => {
    const said = groups['per'] ?? groups['adverb'] ?? groups['slash'] ?? groups['highK'];
    if (/^(?:h(?:ou)?r|y(?:ea)?r)$/.test(groups['adverb'] ?? '') || HOURLY_PEOPLE.test(after(context)))
      return null;
    const labelled = /\b(?:salary|sal|pay|compensation|wages?|rate|hourly range)\b[^.;]{0,30}$/.test(
      `${context.heading}: ${context.segment.slice(Math.max(0, context.start - 80), context.start)}`,
    );
    const isMoney = said !== undefined || (labelled && Number(groups['high']?.replaceAll(',', '')) >= 8);
    return isMoney ? read(groups, context) : null;
  };
}

const hourly = (min: number, max: number, annualMin: number, annualMax: number): Pay => ({
  min,
  max,
  currency: 'USD',
  period: 'hour',
  annualMin,
  annualMax,
});
const monthly = (amount: number, annual: number): Pay => ({
  min: amount,
  max: amount,
  currency: 'USD',
  period: 'month',
  annualMin: annual,
  annualMax: annual,
});
const daily = (amount: number, annual: number): Pay => ({
  min: amount,
  max: amount,
  currency: 'USD',
  period: 'day',
  annualMin: annual,
  annualMax: annual,
});
const yearly = (min: number, max: number): Pay => ({
  min,
  max,
  currency: 'USD',
  period: 'year',
  annualMin: min,
  annualMax: max,
});

const NO_WAGE = [
  '$1,000 sign-on bonus',
  'a $4 million practice',
  'tuition reimbursement of $5,000 per year',
  '401(k) match up to $3,000 per year',
  'Pay: $65 per visit',
  'practice with $900,000 in revenue',
  'customers of $50k-$90k ACV',
  'enterprise accounts ($50k+ ACV)',
] as const;

const rules: readonly Rule<Pay>[] = [
  {
    id: 'pay/dollars',
    anchors: ['$'],
    pattern: DOLLARS,
    produce: statedPay,
    examples: [
      { text: 'Pay: «$18.00 - $21.50 per hour»', value: hourly(18, 21.5, 37440, 44720) },
      { text: 'Salario «$55,000 anual»', value: yearly(55000, 55000) },
      { text: 'Salario de «$40,000 a $50,000 al año»', value: yearly(40000, 50000) },
      { text: 'Sueldo: «$18 por hora»', value: hourly(18, 18, 37440, 37440) },
      { text: 'Pago quincenal, «$15 x hora»', value: hourly(15, 15, 31200, 31200) },
      { text: 'Sueldo entre «$19 y $22 por hora»', value: hourly(19, 22, 39520, 45760) },
      { text: 'Sueldo: «$1,600 quincenales»', value: monthly(3200, 38400) },
      { text: '«$800 por quincena»', value: monthly(1600, 19200) },
      { text: '«$55,000/yr»', value: yearly(55000, 55000) },
      { text: 'The desk pays «$16-$19/hr» + bonus', value: hourly(16, 19, 33280, 39520) },
      { text: 'annual base cash salary of «$48,000 - $60,000 a year»', value: yearly(48000, 60000) },
      { text: 'base of «$48,000/year - $60,000/year» + bonus', value: yearly(48000, 60000) },
      { text: 'per diem nurse «$35 p/hr»', value: hourly(35, 35, 72800, 72800) },
      { text: '«$2,200 mthly», room included', value: monthly(2200, 26400) },
      { text: 'Substitute teachers «$120 a day»', value: daily(120, 31200) },
    ],
    counterExamples: [
      ...NO_WAGE,
      'per diem for out of town $75/day',
      'pipefitters get $80/day per diem',
      'welders per diem $75 a day',
    ],
  },
  {
    id: 'pay/dollars-by-size',
    anchors: ['$'],
    pattern: DOLLARS,
    certainty: 'inferred',
    produce: inferredPay,
    examples: [
      { text: 'Salary «$45k to $50k»', value: yearly(45000, 50000) },
      { text: 'Salary range: «$30-35,000»', value: yearly(30000, 35000) },
      { text: '«$15-17» DOE', value: hourly(15, 17, 31200, 35360) },
      { text: 'Compensation: «$ 52, 000»', value: yearly(52000, 52000) },
      { text: 'A dull month end. «$48,000 - $55,000» + benefits', value: yearly(48000, 55000) },
      { text: 'Executive Assistant «$55,000 - $65,000» Reports to: CEO', value: yearly(55000, 65000) },
      { text: 'Receptionist «$24K-$28K», four days', value: yearly(24000, 28000) },
      { text: 'Physician Assistant - «$95k-$110k+»bonus', value: yearly(95000, 110000) },
      { text: 'Estimator - to «$90K».', value: yearly(90000, 90000) },
    ],
    counterExamples: [
      ...NO_WAGE,
      'Sell homes from $180,000 - $250,000',
      'Loans of $50,000 - $90,000 + fees',
      'Sells cars from $18,000 - $30,000 + bonus for each',
      'Pay per visit: $70 eval, $60 revisit',
      "Salary in the $50's",
      'patients owe $45,000 in all',
      'collects $20 at the desk',
      'Compensation: $50 per pay period for parking',
    ],
  },
  {
    id: 'pay/bare-range',
    anchors: [
      'salary',
      'pay',
      'compensation',
      'rate',
      'wage',
      'hour',
      'hr',
      'hourly',
      'annually',
      'year',
      'annum',
      'yearly',
      'k',
    ],
    pattern: RANGE,
    produce: rangePay(statedPay),
    examples: [
      { text: 'paying «14-16/hr»', value: hourly(14, 16, 29120, 33280) },
      { text: '«25,000 to 30,000 annually»', value: yearly(25000, 30000) },
      { text: 'paying between «18 and 20 an hour»', value: hourly(18, 20, 37440, 41600) },
    ],
    counterExamples: [
      '35 to 40 hours per week',
      'Supervise 35-45 hourly associates',
      '10 to 12 patients an hour',
      'a 36-40 hour week',
    ],
  },
  {
    id: 'pay/bare-range-by-size',
    anchors: ['salary', 'sal', 'pay', 'compensation', 'rate', 'wage', 'hourly', 'k'],
    pattern: RANGE,
    certainty: 'inferred',
    produce: rangePay(inferredPay),
    examples: [{ text: 'Salary range: «30,000 - 40,000»', value: yearly(30000, 40000) }],
    counterExamples: ['Pay day is between 10 and 12 each month', 'serving 10k-12k members'],
  },
  {
    id: 'pay/labelled',
    anchors: ['salary', 'sal', 'pay', 'compensation', 'rate', 'wage', 'hourly', 'hrly', 'base'],
    pattern: LABELLED,
    certainty: 'inferred',
    produce: (groups, context) => statedPay(groups, context) ?? labelledPay(groups, context),
    examples: [
      { text: 'Sal: «45K» + bene', value: yearly(45000, 45000) },
      { text: 'Base «50K» + comm', value: yearly(50000, 50000) },
      { text: 'Salary: «45K»', value: yearly(45000, 45000) },
      { text: 'Salary «42,000»', value: yearly(42000, 42000) },
      { text: 'hrly pay «11.25»', value: hourly(11.25, 11.25, 23400, 23400) },
      { text: 'Starting pay «11.50»', value: hourly(11.5, 11.5, 23920, 23920) },
      { text: 'an hourly rate of «18.50»', value: hourly(18.5, 18.5, 38480, 38480) },
      { text: 'Pay rate: «17 per hour»', value: hourly(17, 17, 35360, 35360) },
    ],
    counterExamples: ['a success rate of 95%', 'Pay is 2 weeks in arrears', 'response rate of 80 per year'],
  },
  {
    id: 'pay/thousands',
    anchors: ['salary', 'base', 'annual', 'annually', 'doe', 'start'],
    pattern: THOUSANDS,
    certainty: 'inferred',
    produce: inferredPay,
    examples: [{ text: '«65k» base salary', value: yearly(65000, 65000) }],
    counterExamples: ['our 401k base plan', '30k members'],
  },
  {
    id: 'pay/hourly',
    anchors: ['hour', 'hr'],
    pattern: HOURLY,
    produce: statedPay,
    examples: [
      { text: 'front desk, «17.25/hr», weekends off', value: hourly(17.25, 17.25, 35880, 35880) },
      { text: 'Aide «12.00 hr», weekends', value: hourly(12, 12, 24960, 24960) },
      { text: 'start at «14 dollars an hour»', value: hourly(14, 14, 29120, 29120) },
      { text: 'the desk pays «15/hr»', value: hourly(15, 15, 31200, 31200) },
    ],
    counterExamples: ['12 calls per hour', 'a 7.50 hr day'],
  },
];

/** Without a period a bare number is pay only with cents, a k or thousands. */
function labelledPay(groups: Groups, context: MatchContext): Pay | null {
  const { low = '', lowK } = groups;
  return lowK !== undefined || /[.,]/.test(low) ? inferredPay(groups, context) : null;
}

export const payRules = compileRules([...rules, decades]);
