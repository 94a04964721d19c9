import type { MatchContext, Rule } from '../../../../engine/rule.ts';
import { SPANISH_NUMBER, spanishNumberOf } from '../../../../engine/spanish-numbers.ts';
import { asksExperiencia } from '../spanish-asked-experience.ts';
import type { Years } from '../years.ts';

const RESTATED = String.raw`(?:\s*\((?:\d{1,2}|[a-z]{2,12})\+?\))?`;
const MORE = String.raw`(?:\s*\+|\s+o mas\b|\s+en adelante\b)?`;
const UNIT = '(?:anos?|mes(?:es)?)';

function lengthOf(count: string | undefined, unit: string): number | null {
  if (count === undefined) return null;
  const number = spanishNumberOf(count);
  if (number === null || number > 40) return null;
  return unit.startsWith('a') ? number : Math.round((number / 12) * 100) / 100;
}

function rangeOf(groups: Readonly<Record<string, string | undefined>>, context: MatchContext): Years | null {
  const { low, lowUnit, count, unit = '', half, upTo } = groups;
  if (!asksExperiencia(context)) return null;
  const last = lengthOf(count, unit);
  if (last === null) return null;
  const more = half === undefined ? 0 : 0.5;
  if (upTo !== undefined) return { minimumYears: 0, maximumYears: last };
  if (low === undefined) return { minimumYears: last + more, maximumYears: null };
  const first = lengthOf(low, lowUnit ?? unit);
  return first === null || first >= last ? null : { minimumYears: first, maximumYears: last };
}

const value = (minimumYears: number, maximumYears: number | null = null) => ({ minimumYears, maximumYears });

/** '3 años', 'dos (2) años', 'de 2 a 4 años', 'seis meses', 'un año y medio', 'más de 5 años', 'hasta 2 años'. */
export const nAnos: Rule<Years> = {
  id: 'experience/n-anos',
  anchors: ['ano', 'mes', 'meses'],
  pattern: new RegExp(
    String.raw`(?<![\d.,$/-])(?:\b(?<upTo>hasta|maximo(?: de)?) )?\b(?:(?<low>${SPANISH_NUMBER})${RESTATED}\s{0,9}(?<lowUnit>${UNIT})?\s{0,9}(?:-+|a|o|y|hasta|\/)\s*)?(?<count>${SPANISH_NUMBER})${RESTATED}${MORE}\s{0,9}(?<unit>${UNIT})\b(?:\s*\(s\))?${MORE}(?<half>\s+y medio)?`,
    'g',
  ),
  produce: rangeOf,
  examples: [
    { text: 'Se requieren «3 años» de experiencia', value: value(3) },
    { text: 'de «2 a 3 años» de experiencia en recepción', value: value(2, 3) },
    { text: '«6 meses» de experiencia', value: value(0.5) },
    { text: 'Experiencia mínima de «dos (2) años» en oficina médica', value: value(2) },
    { text: 'Al menos «un año» de experiencia', value: value(1) },
    { text: 'Más de «5 años» de experiencia', value: value(5) },
    { text: 'Experiencia: «1-2 años»', value: value(1, 2) },
    { text: 'Experiencia de «seis meses a un año»', value: value(0.5, 1) },
    { text: 'Mínimo «2 años» trabajando en una clínica', value: value(2) },
    { text: '«un año y medio» de experiencia', value: value(1.5) },
    { text: '«Hasta 2 años» de experiencia', value: value(0, 2) },
    { text: 'Tener «3 años o más» como gerente', value: value(3) },
    { text: 'Sabe limpiar; de preferencia «2 años» como encargado', value: value(2) },
  ],
  counterExamples: [
    'contamos con 20 años de experiencia',
    'seguro médico a los 2 meses; experiencia útil',
    'Debe ser mayor de 18 años',
    'Tener 21 años o más',
    'chica de entre 20 y 35 años, con experiencia de oficina',
    'Con más de 30 años de experiencia sirviendo a la comunidad',
    'Nuestra clínica tiene 15 años de experiencia',
    'contrato de 6 meses, con experiencia',
    'grado de dos años',
    'vacaciones después de 1 año',
    'niños de 3 a 5 años',
    'renovar la licencia cada 2 años',
    'experiencia reciente en los últimos 3 años',
  ],
};

/** 'Años de experiencia: 3'. */
export const anosLabel: Rule<Years> = {
  id: 'experience/anos-label',
  anchors: ['ano'],
  pattern: new RegExp(
    String.raw`\banos de experiencia(?: requerid[oa]s| minim[oa]s)?\s*:\s*(?<low>${SPANISH_NUMBER})(?:\s*(?:-|a)\s*(?<high>${SPANISH_NUMBER}))?\+?`,
    'g',
  ),
  produce({ low, high }) {
    const minimumYears = lengthOf(low, 'anos');
    return minimumYears === null ? null : { minimumYears, maximumYears: lengthOf(high, 'anos') };
  },
  examples: [
    { text: '«Años de experiencia: 3»', value: value(3) },
    { text: '«Años de experiencia requeridos: 2-4»', value: value(2, 4) },
  ],
  counterExamples: ['años de experiencia en la comunidad: 5 clínicas'],
};
