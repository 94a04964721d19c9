import { type Pay, PayPeriod } from '@omm/contracts';
import { openDocument } from '../../engine/document.ts';
import { runRules } from '../../engine/run-rules.ts';
import { payAt, periodBySize } from '../extractors/pay/amounts.ts';
import { payRules } from '../extractors/pay/pay.ts';
import { placeSegments } from '../sections.ts';

const AMOUNTS =
  /^(?<currency>[A-Z]{3}) (?<min>\d+(?:\.\d+)?)(?:-(?<max>\d+(?:\.\d+)?))?(?: per (?<unit>[A-Z]+))?$/;

/** 'USD 52000-61000 per YEAR', 'USD 21.5', or words as in a posting; null where nobody is paid so. */
export function payIn(value: string): Pay | null {
  const groups = AMOUNTS.exec(value)?.groups;
  if (groups === undefined) return payInWords(value);
  const { currency = 'USD', min, max = min, unit = '' } = groups;
  const period = PayPeriod.safeParse(unit.toLowerCase()).data ?? periodBySize(Number(max));
  const pay = period && payAt(Number(min), Number(max), period);
  return pay && { ...pay, currency };
}

function payInWords(value: string): Pay | null {
  const document = openDocument(`Salary: ${value}`);
  return (
    placeSegments(document).flatMap((segment) => runRules(payRules, document, segment))[0]?.value ?? null
  );
}
