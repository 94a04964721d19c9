import type { PostingTerms } from '@omm/contracts';
import { formatClock, formatDollars } from '../../lib/format.ts';
import {
  applyStepWords,
  benefitWords,
  bonusWords,
  practiceUnitWords,
  shiftWords,
} from '../../lib/job-words.ts';
import { type Term, term, termsOf } from './term.ts';

/** What the job offers, when it is worked, how large the practice is and how to apply. */
export function offerTerms(terms: PostingTerms): (Term | null)[] {
  return [
    term('pay-negotiable', 'Pay', terms.payNegotiable, () => 'Depends on experience'),
    ...termsOf('bonus', 'Bonus', terms.bonuses, ({ value: { kind, amount } }) =>
      amount === null ? bonusWords[kind] : `${bonusWords[kind]}, ${formatDollars(amount)}`,
    ),
    ...termsOf('shift', 'Schedule', terms.shifts, ({ value }) => shiftWords[value]),
    term('weekly-hours', 'Hours a week', terms.hoursPerWeek, ({ value: { min, max } }) =>
      min === max ? String(min) : `${min} to ${max}`,
    ),
    ...termsOf(
      'work-hours',
      'Time of day',
      terms.workHours,
      ({ value: { from, to } }) => `${formatClock(from)} to ${formatClock(to)}`,
    ),
    term('start', 'Start', terms.startDate, ({ value }) => startWords(value)),
    term('team-size', 'Team', terms.teamSize, ({ value }) => `Leads ${rangeWords(value)}`),
    ...termsOf(
      'size',
      'Size of practice',
      terms.practiceSize,
      ({ value }) => `${rangeWords(value)} ${practiceUnitWords[value.unit]}`,
    ),
    ...termsOf('benefit', 'Benefits', terms.benefits, ({ value }) => benefitWords[value]),
    ...termsOf('apply', 'How to apply', terms.howToApply, ({ value }) => applyStepWords[value]),
    ...termsOf('contact', 'Contact', terms.contacts, ({ value: { kind, value } }) =>
      kind === 'fax' ? `Fax ${value}` : value,
    ),
  ];
}

function rangeWords({ min, max }: { min: number; max: number | null }): string {
  const from = min.toLocaleString('en-US');
  if (max === null) return `${from} or more`;
  return max === min ? from : `${from} to ${max.toLocaleString('en-US')}`;
}

const month = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** '2026-12-01' → 'December 1, 2026', '--12' → 'December' */
function startWords(value: string): string {
  if (value === 'immediate') return 'At once';
  const [, year = '', monthNumber = '', day] = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  const name = month.format(new Date(Date.UTC(2000, Number(monthNumber) - 1, 1)));
  const date = day === undefined ? name : `${name} ${Number(day)}`;
  if (year === '-') return date;
  return day === undefined ? `${date} ${year}` : `${date}, ${year}`;
}
