import type { Pay, PayPeriod } from '@omm/contracts';
import type { Groups } from '../../../engine/rule.ts';
import {
  SPANISH_ADVERBS,
  SPANISH_DOLLARS,
  SPANISH_PER,
  SPANISH_UNITS,
  timesPaidInSpanish,
} from './spanish-pay.ts';

/** '18', '18.50', '45,000' and, as typed in haste, '45, 000'. */
export const AMOUNT = String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?|\d{2,3}, 000\b|\d+(?:\.\d{1,2})?`;
export const PERIOD = String.raw`(?:\s*(?:usd|dollars|${SPANISH_DOLLARS})\b)?(?:\s*(?:\(?(?:per|an?|each|${SPANISH_PER}|\/ ?per|p?\/)\s*(?<per>hour|hr|year|yr|annum|week|wk|month|mo|day|diem|${SPANISH_UNITS})(?![a-z])|(?<adverb>hourly|hrly|mthly|wkly|annual(?:ly)?|${SPANISH_ADVERBS}|yearly|weekly|monthly|daily|hour|hr|year|yr)\b|\/(?<slash>h|hr|hour|yr|year|wk|week|mo|month|day)\b))?`;

/** Periods a year: 2,080 hours, 260 days, 52 weeks. */
const PER_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** null: not said. 'per diem' and other words of ours are no period. */
export function saidPeriod(groups: Groups): PayPeriod | null {
  const word = groups['per'] ?? groups['adverb'] ?? groups['slash'] ?? '';
  if (/^h/.test(word)) return 'hour';
  if (/^(?:y|ann?u|ano)/.test(word)) return 'year';
  if (/^(?:w|sem|bisem)/.test(word)) return 'week';
  if (/^(?:m|quin)/.test(word)) return 'month';
  return /^d(?:a|ia)/.test(word) ? 'day' : null;
}

/** $9 to $150 is paid by the hour, $15,000 and more by the year. */
export function periodBySize(amount: number): PayPeriod | null {
  if (amount >= 7 && amount < 150) return 'hour';
  return amount >= 15_000 && amount < 1_000_000 ? 'year' : null;
}

/** '$130-$180k', '$30-35,000': the thousands count for both. */
export function amountsOf(groups: Groups): [min: number, max: number] {
  const { low = '', high, lowK, highK } = groups;
  const times = timesPaidInSpanish(groups['per'] ?? groups['adverb'] ?? '');
  const isShort = Number(low) < 1000 && (highK !== undefined || /^\d\d+,\d{3}\b/.test(high ?? ''));
  const thousands = lowK !== undefined || isShort;
  const first = amountOf(low, thousands) * times;
  if (high === undefined) return [first, first];
  const second = amountOf(high, highK !== undefined || (thousands && Number(high) < 1000)) * times;
  return first <= second ? [first, second] : [second, first];
}

function amountOf(text: string, thousands: boolean): number {
  const amount = Number(text.replaceAll(/[, ]/g, ''));
  return thousands ? amount * 1000 : amount;
}

/** null where nobody is paid that much or that little a year, or the ends do not belong together. */
export function payAt(min: number, max: number, period: PayPeriod): Pay | null {
  const annualMax = Math.round(max * PER_YEAR[period]);
  if (min === 0 || max > min * 8 || annualMax < 8_000 || annualMax > 2_000_000) return null;
  return { min, max, currency: 'USD', period, annualMin: Math.round(min * PER_YEAR[period]), annualMax };
}
