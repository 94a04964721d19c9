import type { LanguageLevel } from '@omm/contracts';
import { NUMBER, numberOf } from '../engine/numbers.ts';

const WITHIN = new RegExp(
  String.raw`\bwithin (?:the )?(?:first |next )?(?:an? )?(?<count>${NUMBER}|\d{2,3})?(?: \(\d+\))?[- ]?(?<unit>days?|weeks?|months?|years?)\b`,
);
const MONTHS: readonly (readonly [unit: string, months: number])[] = [
  ['day', 1 / 30],
  ['week', 7 / 30],
  ['month', 1],
  ['year', 12],
];

/** 'within 90 days of hire' → 3; null: held at hire. */
export function monthsToObtain(around: string): number | null {
  const groups = WITHIN.exec(around)?.groups;
  const unit = groups?.['unit'];
  if (unit === undefined) return null;
  const count = groups?.['count'] === undefined ? 1 : numberOf(groups['count']);
  const months = MONTHS.find(([name]) => unit.startsWith(name))?.[1];
  return count === null || months === undefined ? null : roundedMonths(count * months);
}

/** To one decimal; the shortest term is three days. */
export const roundedMonths = (months: number): number => Math.max(0.1, Math.round(months * 10) / 10);

const LEVELS: Readonly<Record<string, LanguageLevel>> = {
  nativ: 'native',
  fluen: 'fluent',
  bilin: 'fluent',
  profi: 'fluent',
  conve: 'conversational',
  basic: 'basic',
  'some ': 'basic',
};
const LEVEL =
  /\b(?:native\b|fluen(?:t|tly|cy)\b|bilingual\b|proficien|conversational\b|basic\b|some knowledge\b)/g;

/** The last level before the language, else the first behind it: 'fluent English and conversational «Spanish»'. */
export function languageLevel({ before, after }: Clause): LanguageLevel | null {
  const word = (before.match(LEVEL)?.at(-1) ?? after.match(LEVEL)?.[0])?.slice(0, 5);
  return LEVELS[word ?? ''] ?? null;
}

export interface Clause {
  readonly before: string;
  readonly after: string;
}

/** What stands around `start`..`end` up to the next semicolon or line: a list item does not speak for the next one. */
export function clauseAround(lower: string, start: number, end: number): Clause {
  const before = lower.slice(Math.max(0, start - 60), start);
  const after = lower.slice(end, end + 90);
  const stop = after.search(/[;\n]/);
  return {
    before: before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1),
    after: stop < 0 ? after : after.slice(0, stop),
  };
}
