import type { Pay } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';
import { payAt, saidPeriod } from './amounts.ts';

/** Which of the ten is meant: 'low 40s' are 40 to 43. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  low: [0, 3],
  mid: [4, 6],
  upper: [7, 9],
  high: [7, 9],
};
const LABEL_BEFORE =
  /\b(?:salary|salaries|sal|pay|pays|paying|compensation|wages?|base|earn\w*)\b[^.;]{0,50}$/;
const LABEL_AFTER = /^ ?(?:base|salary|annual|doe|depending|to start|plus|\+)/;

/** 'Annual salary in the mid 40s', 'Salary: low to mid $50s'. */
export const decades: Rule<Pay> = {
  id: 'pay/decades',
  anchors: ['salary', 'sal', 'pay', 'paying', 'compensation', 'wage', 'base', 'earn', 'annual', 'doe'],
  pattern:
    /(?<![\d.,])\b(?<from>low|mid|upper|high)(?:dle)?(?:er)?(?: ?(?:-|to) ?(?<to>mid|upper|high)(?:er)?)?[ -]\$?(?<tens>[2-9])0(?:,?000|k)?'?s\b(?: ?(?:\/ ?|per |an )(?<per>hour|hr)\b)?/g,
  certainty: 'inferred',
  produce: (groups, { heading, segment, start, end }) => {
    const before = `${heading}: ${segment.slice(Math.max(0, start - 80), start)}`;
    if (!LABEL_BEFORE.test(before) && !LABEL_AFTER.test(segment.slice(end, end + 20))) return null;
    const { from = '', to = from, tens } = groups;
    const [least = 0] = PARTS[from] ?? [];
    const [, most = 9] = PARTS[to] ?? [];
    const ten = Number(tens) * 10;
    const period = saidPeriod(groups) ?? 'year';
    const times = period === 'year' ? 1000 : 1;
    return payAt((ten + least) * times, (ten + most) * times, period);
  },
  examples: [
    {
      text: 'an annual salary in the «mid 40s»',
      value: {
        min: 44_000,
        max: 46_000,
        currency: 'USD',
        period: 'year',
        annualMin: 44_000,
        annualMax: 46_000,
      },
    },
    {
      text: 'Pay: «low to mid $20s/hr»',
      value: { min: 20, max: 26, currency: 'USD', period: 'hour', annualMin: 41_600, annualMax: 54_080 },
    },
  ],
  counterExamples: ['winters in the low 40s', 'paid since the mid 1990s', 'Pay: mid to upper teens/hr'],
};
