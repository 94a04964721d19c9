import type { Rule } from '../../../../engine/rule.ts';
import { lengthOf, type Years } from '../years.ts';

/** What the practice says of itself: 'contamos con 20 años de experiencia'. */
const OWN_HISTORY = /\b(?:tenemos|nuestr[oa]s?|somos|contamos|desde hace)\b[^.;]{0,50}$/;

/** '3 años de experiencia', 'de 2 a 3 años de experiencia', '6 meses de experiencia'. */
export const nAnos: Rule<Years> = {
  id: 'experience/n-anos',
  anchors: ['experiencia'],
  pattern:
    /(?<![\d.,$/-])\b(?:(?<low>\d{1,2}) ?(?:-|a|o) ?)?(?<count>\d{1,2})\+? (?<unit>años?|mes(?:es)?)(?: o más)?(?= (?:previos? )?de experiencia\b)/g,
  produce({ low, count, unit = '' }, { segment, start }) {
    if (OWN_HISTORY.test(segment.slice(Math.max(0, start - 80), start))) return null;
    const english = unit.startsWith('a') ? 'years' : 'months';
    const last = lengthOf(count, english);
    if (last === null || low === undefined)
      return last === null ? null : { minimumYears: last, maximumYears: null };
    const first = lengthOf(low, english);
    return first === null || first >= last ? null : { minimumYears: first, maximumYears: last };
  },
  examples: [
    { text: 'Se requieren «3 años» de experiencia', value: { minimumYears: 3, maximumYears: null } },
    { text: 'de «2 a 3 años» de experiencia en recepción', value: { minimumYears: 2, maximumYears: 3 } },
    { text: '«6 meses» de experiencia', value: { minimumYears: 0.5, maximumYears: null } },
  ],
  counterExamples: ['contamos con 20 años de experiencia', 'seguro médico a los 2 meses; experiencia útil'],
};
