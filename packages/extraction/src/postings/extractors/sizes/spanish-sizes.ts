import type { PracticeUnit } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';
import { type CountRange, countOf, type PracticeSize, SPANISH_COUNT } from './counts.ts';

const counted = (unit: PracticeUnit, low: string | undefined): PracticeSize | null => {
  const range = countOf({ low, high: undefined, open: false });
  return range && { ...range, unit };
};

/** How large the employer is, as a Spanish posting says. */
export const spanishPracticeSizeRules: readonly Rule<PracticeSize>[] = [
  {
    id: 'practice-size/consultorios',
    anchors: ['consultorio', 'clinica', 'oficina'],
    pattern: new RegExp(
      String.raw`\b(?:con|tenemos|cuenta con|nuestr[oa]s) (?<low>${SPANISH_COUNT}) (?:consultorios|clinicas|oficinas)\b`,
      'g',
    ),
    produce: (groups) => counted('locations', groups['low']),
    examples: [
      { text: 'Grupo «con tres consultorios» en el area', value: { min: 3, max: 3, unit: 'locations' } },
    ],
    counterExamples: ['limpiar tres oficinas'],
  },
  {
    id: 'practice-size/camas',
    anchors: ['cama'],
    pattern: new RegExp(String.raw`(?<![$\d.,-])\b(?<low>${SPANISH_COUNT}) camas\b`, 'g'),
    produce: (groups) => counted('beds', groups['low']),
    examples: [{ text: 'hogar con «88 camas»', value: { min: 88, max: 88, unit: 'beds' } }],
    counterExamples: ['hacer las camas'],
  },
];

/** How many the job leads. */
export const supervisarA: Rule<CountRange> = {
  id: 'team-size/supervisar',
  anchors: ['supervisar', 'dirigir', 'supervisara', 'supervisa', 'liderar'],
  pattern: new RegExp(
    String.raw`\b(?:supervisar?a?|dirigir|liderar) (?:a |un equipo de |a un equipo de )?(?<low>${SPANISH_COUNT}) (?:empleados|personas|coordinador[ae]s|asistentes|recepcionistas|tecnic[oa]s|enfermer[oa]s|secretari[oa]s|facturador[ae]s|supervisor[ae]s|miembros)\b`,
    'g',
  ),
  produce: ({ low }, { segment, start }) =>
    /\bexperiencia\b[^.;]{0,60}$/.test(segment.slice(Math.max(0, start - 80), start))
      ? null
      : countOf({ low, high: undefined, open: false }),
  examples: [{ text: '«Supervisar a quince empleados» de oficina', value: { min: 15, max: 15 } }],
  counterExamples: ['experiencia en supervisar a 5 empleados', 'supervisar personas'],
};
