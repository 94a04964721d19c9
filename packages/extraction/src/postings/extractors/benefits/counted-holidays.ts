import type { Benefit } from '@omm/contracts';
import { NUMBER, numberOf } from '../../../engine/numbers.ts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules } from '../../../engine/run-rules.ts';

/** Fewer are the holidays that the job works, more are a slip: the government's are eleven. */
const FEWEST = 6;
const MOST = 15;

const countedHolidays: Rule<{ readonly id: Benefit }> = {
  id: 'benefit/counted-holidays',
  anchors: ['holiday'],
  pattern: new RegExp(String.raw`(?<![\d.$-])\b(?<count>${NUMBER}) holidays\b`, 'g'),
  produce: ({ count = '' }) => {
    const days = numberOf(count) ?? 0;
    return days >= FEWEST && days <= MOST ? { id: 'paid-holidays' } : null;
  },
  examples: [
    { text: '24 days of leave, «9 holidays»', value: { id: 'paid-holidays' } },
    { text: 'PTO and «eleven holidays»', value: { id: 'paid-holidays' } },
  ],
  counterExamples: ['work two holidays a year', 'open 365 days, 20 holidays'],
};

/** Holidays that are given by their number. */
export const holidayRules = compileRules([countedHolidays]);
