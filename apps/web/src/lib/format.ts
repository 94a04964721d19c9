import type { PartialDate, Pay } from '@omm/contracts';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const month = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** '2026-07-01T09:30:00Z' → 'Jul 1, 2026' */
export const formatDay = (isoDateTime: string): string => day.format(new Date(isoDateTime));

/** '2026-07-01T09:30:00Z' → 'Jul 1, 2026, 9:30 AM' */
export const formatMoment = (isoDateTime: string): string => moment.format(new Date(isoDateTime));

/** '2019-03' → 'Mar 2019', '2019' → '2019', 'present' → 'today' */
export function formatPartialDate(date: PartialDate): string {
  if (date === 'present') return 'today';
  return date.includes('-') ? month.format(new Date(`${date}-01T00:00:00Z`)) : date;
}

/** 30 → '2 years 6 months', 11 → '11 months', 12 → '1 year' */
export function formatMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years > 0 ? count(years, 'year') : '', rest > 0 ? count(rest, 'month') : ''];
  return parts.filter(Boolean).join(' ') || 'less than a month';
}

/** 147 → '12.3 years', 9 → '9 months' */
export const formatYears = (months: number): string =>
  months < 12 ? count(months, 'month') : count(Math.round((months / 12) * 10) / 10, 'year');

/** 1 → '1 match', 2 → '2 matches' */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** '$22 – $27 an hour' */
export function formatPay({ min, max, currency, period }: Pay): string {
  const money = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const amount = min === max ? money.format(min) : `${money.format(min)} – ${money.format(max)}`;
  return `${amount} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}

/** 0.8 → '80%' */
export const formatShare = (share: number): string => `${Math.round(share * 100)}%`;

/** 23552 → '23 kB', 1500000 → '1.5 MB' */
export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** 1500 → '$1,500' */
export const formatDollars = (amount: number): string =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);

/** '08:00' → '8:00 AM', '17:30' → '5:30 PM' */
export function formatClock(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}
