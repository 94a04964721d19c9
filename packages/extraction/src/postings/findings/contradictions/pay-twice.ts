import type { Finding, PostingRequirements } from '@omm/contracts';
import { type Document, quote } from '../../../engine/document.ts';

/** The field of a job board: 'Pay: $18.00 - $22.00 per hour'. */
const FIELD =
  /\n\s{0,3}(?:pay|salary):\s{0,3}(?:from |up to )?\$(?<low>[\d,.]+)(?:\s?-\s?\$(?<high>[\d,.]+))? (?:per|an|a) (?<period>hour|year)\b/;
/** What differs by person, place or success is no second pay for the same work. */
const VARIES =
  /\b(?:ote|commission|bonus\w*|base|location|level|shift|differential|experienced|after|training|probation|overtime|up to|start(?:s|ing)?|plus|equity)\b/;
const AROUND = 60;

/** The text names one pay and the field of the job board another. */
export function payTwice(document: Document, { terms }: PostingRequirements): Finding[] {
  const { pay } = terms;
  const { lower } = document.view;
  const field = pay === null || !HAS_FIELD.some((label) => lower.includes(label)) ? null : FIELD.exec(lower);
  const groups = field?.groups;
  if (pay === null || field === null || groups === undefined || groups['period'] !== pay.value.period)
    return [];
  const start = field.index + field[0].search(/\S/);
  const end = field.index + field[0].length;
  const around = lower.slice(Math.max(0, pay.span.start - AROUND), pay.span.end + AROUND);
  if (pay.span.end > start || VARIES.test(around)) return [];
  const low = amount(groups['low']);
  const high = groups['high'] === undefined ? low : amount(groups['high']);
  if (low <= pay.value.max && high >= pay.value.min) return [];
  return [
    {
      code: 'contradiction-pay',
      message: 'The text names one pay and the field of the job board another. We go by the text.',
      span: pay.span,
      related: quote(document, start, end),
    },
  ];
}

const HAS_FIELD = ['\npay:', '\nsalary:'];

const amount = (digits = ''): number => Number(digits.replaceAll(',', ''));
