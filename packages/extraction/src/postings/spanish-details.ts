import { SPANISH_NUMBER, spanishNumberOf } from '../engine/spanish-numbers.ts';
import { roundedMonths } from './details.ts';

/** 'en los primeros 90 días', 'dentro de los seis meses'. */
const DENTRO = new RegExp(
  String.raw`\b(?:dentro de|en|durante|antes de(?: cumplir)?)(?: los| las)?(?: primer[oa]s)? (?<count>\d{3}|${SPANISH_NUMBER})(?: \(\d+\))? (?<unit>dias?|semanas?|mes(?:es)?|anos?)\b`,
);
const MONTHS: readonly (readonly [unit: string, months: number])[] = [
  ['dia', 1 / 30],
  ['semana', 7 / 30],
  ['mes', 1],
  ['ano', 12],
];

/** Only where something is to be obtained: 'debe obtenerla en los primeros 90 días', not 'experiencia en los …'. */
const OBTAINED = /\bobten\w+|\bcomplet(?:ar|arla|arlo)\b|\bsacar\b|\bconseguir\w*|\bdentro de\b/;

/** 'dentro de 90 días' → 3; null: held at hire. */
export function monthsInSpanish(around: string): number | null {
  if (!OBTAINED.test(around)) return null;
  const groups = DENTRO.exec(around)?.groups;
  const count = spanishNumberOf(groups?.['count'] ?? 'none');
  const months = MONTHS.find(([name]) => groups?.['unit']?.startsWith(name))?.[1];
  return count === null || months === undefined ? null : roundedMonths(count * months);
}
