import { isRecord, type JsonRecord, listOf, numberOf, wordsOf } from './json-values.ts';

/** 'USD 52000-61000 per YEAR'; words as they are where they hold no plain amount; '' for none. */
export function postedPay(posting: JsonRecord): string {
  const [salary] = listOf(posting['baseSalary']);
  const record = isRecord(salary) ? salary : { value: salary };
  const [value] = listOf(record['value'] ?? record['price']);
  const quantity = isRecord(value) ? { ...record, ...value } : record;
  const amounts = amountsIn(quantity, isRecord(value) ? (value['value'] ?? value['price']) : value);
  if (amounts === null) return typeof value === 'string' ? value : '';
  const [min, max] = amounts;
  const currency = currencyOf(quantity['currency'] ?? quantity['priceCurrency'] ?? posting['salaryCurrency']);
  const unit = unitOf(quantity['unitText'] ?? quantity['unitCode'] ?? quantity['duration']);
  return `${currency} ${min === max ? min : `${min}-${max}`}${unit === null ? '' : ` per ${unit}`}`;
}

/** The ends in order; a single one counts for both; zero is what templates write for 'not said'. */
function amountsIn(quantity: JsonRecord, single: unknown): [number, number] | null {
  const range = typeof single === 'string' ? single.slice(0, 60).split(/\s?(?:-|–|—|\bto\b)\s?/) : [];
  const ends = [
    quantity['minValue'] ?? quantity['minPrice'],
    ...(range.length === 2 ? range : [single]),
    quantity['maxValue'] ?? quantity['maxPrice'],
  ]
    .map(numberOf)
    .filter((amount) => amount !== null && amount > 0) as number[];
  return ends.length === 0 ? null : [Math.min(...ends), Math.max(...ends)];
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

function currencyOf(value: unknown): string {
  const words = wordsOf(value).toUpperCase();
  return /^[A-Z]{3}$/.test(words) ? words : (SIGNS[words] ?? 'USD');
}

/** unitText in all its spellings, UN/CEFACT codes (HUR, WEE, MON, ANN) and durations (P1Y). */
const UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['HOUR', /HOUR|^HR|^HUR$|^PT1H$/],
  ['DAY', /DAY|DAILY|^P1D$/],
  ['WEEK', /WEEK|^WEE$|^P1W$/],
  ['MONTH', /MONTH|^MON$|^P1M$/],
  ['YEAR', /YEAR|ANNU|^ANN$|^YR|^P1Y$|^P12M$/],
];

function unitOf(value: unknown): string | null {
  const words = wordsOf(value).toUpperCase().slice(0, 30);
  return UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
