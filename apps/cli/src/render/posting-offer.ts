import type { Condition, PostingTerms } from '@omm/contracts';
import { quote } from './lines.ts';

type Row = [label: string, value: string | null];

/** What the job offers and how to apply, a row each; null where the posting says nothing. */
export function offerRows(terms: PostingTerms): Row[] {
  const { hoursPerWeek, teamSize, startDate } = terms;
  return [
    ['pay negotiable', terms.payNegotiable ? 'yes' : null],
    ['bonuses', values(terms.bonuses, ({ kind, amount }) => (amount === null ? kind : `${kind} ${amount}`))],
    ['benefits', values(terms.benefits, (value) => value)],
    ['shifts', values(terms.shifts, (value) => value)],
    ['hours a week', hoursPerWeek ? range(hoursPerWeek.value) : null],
    ['work hours', values(terms.workHours, ({ from, to }) => `${from}-${to}`)],
    ['team size', teamSize ? range(teamSize.value) : null],
    ['practice size', values(terms.practiceSize, (size) => `${range(size)} ${size.unit}`)],
    ['starts', startDate?.value ?? null],
    ['contacts', values(terms.contacts, ({ kind, value }) => `${kind} ${value}`)],
    ['how to apply', values(terms.howToApply, (value) => value)],
  ];
}

const values = <V>(facts: readonly { value: V }[] | undefined, say: (value: V) => string): string | null =>
  facts ? facts.map(({ value }) => say(value)).join(', ') : null;

function range({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return `${min} or more`;
  return max === min ? String(min) : `${min} to ${max}`;
}

/** 'required physical-demand lift 25  “lift up to 25 lbs”'. */
export function conditionLines(conditions: readonly Condition[]): string[] {
  if (conditions.length === 0) return [];
  return ['  conditions', ...conditions.map(conditionLine)];
}

function conditionLine({ necessity, kind, value, spans }: Condition): string {
  const said = Object.values(value).filter((one) => one !== null);
  return `    ${[necessity, kind, ...said].join(' ')}  ${spans.map(({ text }) => quote(text)).join(' ')}`;
}
