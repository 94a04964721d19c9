/** Sites write one value or a list, a string or an object, for the same property: these take all of them. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More values of one property than anybody means. */
const MOST_VALUES = 20;

export const listOf = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : [value])
    .filter((item) => item !== undefined && item !== null)
    .slice(0, MOST_VALUES);

export const recordsOf = (value: unknown): readonly JsonRecord[] => listOf(value).filter(isRecord);

/** 'Lakeside' of "Lakeside", {"name": "Lakeside"}, {"@value": "Lakeside"} or a list that begins with one of them. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return Array.isArray(value[0]) ? '' : wordsOf(value[0]);
  if (!isRecord(value)) return '';
  const key = ['name', '@value', 'value', 'title', 'description', 'text'].find(
    (name) => typeof value[name] === 'string',
  );
  return key === undefined ? '' : wordsOf(value[key]);
}

/** '52,000', '$18.50', '65k', 52000 → the number; null for anything else. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const match =
    /^(?:[A-Z]{3}\b)?\s?[$€£]?\s?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?)\s?(?<thousands>k)?$/i.exec(
      value.trim().slice(0, 40),
    );
  if (!match?.groups?.['digits']) return null;
  const number = Number(match.groups['digits'].replaceAll(',', ''));
  return match.groups['thousands'] === undefined ? number : number * 1000;
}
