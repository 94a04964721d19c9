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
  return count === null || months === undefined ? null : Math.max(0.1, Math.round(count * months * 10) / 10);
}

export function languageLevel(around: string): LanguageLevel | null {
  if (/\bnative\b/.test(around)) return 'native';
  if (/\bfluen(?:t|tly|cy)\b|\bbilingual\b|\bproficien/.test(around)) return 'fluent';
  if (/\bconversational\b/.test(around)) return 'conversational';
  return /\b(?:basic|some knowledge)\b/.test(around) ? 'basic' : null;
}

/** 'in nursing, business or a related field' → ['nursing', 'business']. */
export function studyFields(behind: string): string[] {
  const phrase =
    /^(?:'s|s)?(?: degree)?(?: \([a-z. ]+\))? (?:in|of) (?:an? |the )?(?<fields>[a-z][a-z ,/&-]{2,110})/.exec(
      behind,
    );
  const [fields = ''] = (phrase?.groups?.['fields'] ?? '').split(
    /\b(?:required|preferred|desired|strongly|highly|is|and \w+ years?|with|from|plus|or (?:an? )?equivalent|at least|minimum|experience|helpful)\b/,
  );
  return fields
    .split(/,|\/|\bor\b|\band\/or\b/)
    .map((field) => field.replace(/^\s*(?:and|an?|the)\b|^\s*and\b/, '').trim())
    .filter(
      (field) =>
        field.length > 2 &&
        !/\b(?:related|similar|other|relevant|field|discipline|equivalent|appropriate)\b/.test(field),
    );
}
