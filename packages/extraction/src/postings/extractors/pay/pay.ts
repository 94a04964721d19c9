import type { Pay, PayPeriod } from '@omm/contracts';
import type { Groups, MatchContext, Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

/** Periods a year: 2,080 hours, 260 days, 52 weeks. */
const PER_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

const AMOUNT = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?`;
const PERIOD = String.raw`(?:\s*(?:usd|dollars))?\s*(?:\(?(?:per|an?|each|\/)\s*(?<per>hour|hr|year|yr|annum|week|wk|month|mo|day|diem)\b|(?<adverb>hourly|annual(?:ly)?|yearly|weekly|monthly|daily|bi-?weekly)\b|\/(?<slash>h|hr|hour|yr|year|wk|week|mo|month|day)\b)?`;

/** Money that is not the wage: bonuses, budgets, sales, prices, insurance. */
const NOT_PAY_AFTER =
  /^\s*(?:\+|plus)?\s*(?:million|billion|mm?\b|b\b|in (?:sales|revenue|funding|annual)|(?:sign|retention|referral|quarterly|performance|annual|monthly|welcome|hiring)?[- ]?(?:on|ing)?[- ]?bonus|gift|co-?pay|off\b|worth|stipend|allowance|discount|tuition|reimburs|towards?|for (?:continuing|tuition|each referral)|additional|more per hour|deductible|portfolio|company|organization|budget|in assets|raised|or less|fee|[^.;]{0,25}(?:subsid|stipend|rent\b))/;
const NOT_PAY_BEFORE =
  /(?:bonus(?:es)?|tuition|reimbursement|budget|revenue|raised|contribut\w*|discount|referral|worth|save|co-?pay|insurance|stipend|allowance|sales|additional|extra|fee|valued|differential|increase|match\w*|assets|exceed\w*|purchas\w*|invoices?|amount|401|cash)\b[^.;:]{0,25}$/;

function amountOf(text: string, thousands: boolean): number {
  const amount = Number(text.replaceAll(',', ''));
  return thousands ? amount * 1000 : amount;
}

function periodOf(groups: Groups, amount: number): PayPeriod | null {
  const word = groups['per'] ?? groups['adverb'] ?? groups['slash'] ?? '';
  if (/^h/.test(word)) return 'hour';
  if (/^(?:y|ann)/.test(word)) return 'year';
  if (/^w/.test(word)) return 'week';
  if (/^mo/.test(word)) return 'month';
  if (/^d/.test(word)) return 'day';
  if (word !== '') return null;
  if (amount >= 7 && amount < 150) return 'hour';
  return amount >= 15_000 && amount < 1_000_000 ? 'year' : null;
}

function payOf(groups: Groups, context: MatchContext): Pay | null {
  const { segment, start, end } = context;
  const before = segment.slice(Math.max(0, start - 60), start);
  if (NOT_PAY_AFTER.test(segment.slice(end)) || NOT_PAY_BEFORE.test(before)) return null;
  const [min, max] = amountsOf(groups);
  const period = periodOf(groups, max) ?? periodAround(context);
  if (period === null || min === 0 || max > min * 8) return null;
  const annualMax = Math.round(max * PER_YEAR[period]);
  if (annualMax < 8_000 || annualMax > 2_000_000) return null;
  return { min, max, currency: 'USD', period, annualMin: Math.round(min * PER_YEAR[period]), annualMax };
}

/** '$130-$180k': the k counts for both. */
function amountsOf({ low = '', high, lowK, highK }: Groups): [min: number, max: number] {
  const thousands = lowK !== undefined || (highK !== undefined && Number(low) < 1000);
  const first = amountOf(low, thousands);
  if (high === undefined) return [first, first];
  const second = amountOf(high, highK !== undefined || (thousands && Number(high) < 1000));
  return first <= second ? [first, second] : [second, first];
}

function periodAround({ heading, segment, start, end }: MatchContext): PayPeriod | null {
  const words = `${heading} ${segment.slice(Math.max(0, start - 50), start)} ${segment.slice(end, end + 25)}`;
  if (/\bmonth/.test(words)) return 'month';
  return /\bweek/.test(words) ? 'week' : null;
}

const rules: readonly Rule<Pay>[] = [
  {
    id: 'pay/dollars',
    anchors: ['$'],
    pattern: new RegExp(
      String.raw`\$\s?(?<low>${AMOUNT})(?<lowK>\s?k\b)?(?:\s*(?:\/|per )?(?:hr|hour|yr|year|annum|annually|hourly|usd)?\s*(?:-+|to|and|up to)\s*\$?\s?(?<high>${AMOUNT})(?<highK>\s?k\b)?)?\+?${PERIOD}`,
      'g',
    ),
    produce: payOf,
    examples: [
      {
        text: 'Pay: «$18.00 - $21.50 per hour»',
        value: { min: 18, max: 21.5, currency: 'USD', period: 'hour', annualMin: 37440, annualMax: 44720 },
      },
      {
        text: '«$55,000/yr»',
        value: {
          min: 55000,
          max: 55000,
          currency: 'USD',
          period: 'year',
          annualMin: 55000,
          annualMax: 55000,
        },
      },
      {
        text: 'Salary «$45k to $50k»',
        value: {
          min: 45000,
          max: 50000,
          currency: 'USD',
          period: 'year',
          annualMin: 45000,
          annualMax: 50000,
        },
      },
    ],
    counterExamples: [
      '$1,000 sign-on bonus',
      'a $4 million practice',
      'tuition reimbursement of $5,000 per year',
    ],
  },
  {
    id: 'pay/bare-range',
    anchors: ['salary', 'pay', 'compensation', 'rate', 'wage', 'hour', 'hr', 'hourly', 'annually', 'k'],
    pattern: new RegExp(
      String.raw`(?<![$\d.,:-])\b(?<low>${AMOUNT})(?<lowK>\s?k)?\s*(?:-+|to)\s*(?<high>${AMOUNT})(?<highK>\s?k\b)?${PERIOD}(?![\d:%]|\s*(?:hours|years?|days|weeks|months|yrs|a\.?m|p\.?m|%|employees|patients|beds|lbs|pounds|people|staff|wpm|minutes))`,
      'g',
    ),
    produce: (groups, context) => {
      const said = groups['per'] ?? groups['adverb'] ?? groups['slash'] ?? groups['highK'];
      const labelled = /\b(?:salary|pay|compensation|wage|rate)\b[^.;]{0,30}$/.test(
        `${context.heading}: ${context.segment.slice(0, context.start)}`,
      );
      return said !== undefined || (labelled && Number(groups['high']?.replaceAll(',', '')) >= 8)
        ? payOf(groups, context)
        : null;
    },
    examples: [
      {
        text: 'Salary range: «30,000 - 40,000»',
        value: {
          min: 30000,
          max: 40000,
          currency: 'USD',
          period: 'year',
          annualMin: 30000,
          annualMax: 40000,
        },
      },
      {
        text: 'paying «14-16/hr»',
        value: { min: 14, max: 16, currency: 'USD', period: 'hour', annualMin: 29120, annualMax: 33280 },
      },
    ],
    counterExamples: ['35 to 40 hours per week', 'Pay day is between 10 and 12 each month'],
  },
];

export const payRules = compileRules(rules);
