import type { Shift } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { compileLexicon, type LexiconRow, matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { namesOf } from '../../../lexicons/spanish/names.ts';
import type { PlacedSegment } from '../../sections.ts';

interface ShiftRow extends LexiconRow {
  readonly id: Shift;
}

/** When the work is done, in the words of Spanish postings; an example and what is none of it. */
const rows: readonly (readonly [id: Shift, names: string, example: string, counterExample: string])[] = [
  [
    'days',
    'turno de día, turno diurno, turno matutino, turno de la mañana, turno de mañana, horario diurno, horario matutino, mañanas',
    '«Turno diurno»',
    'dos días de entrenamiento',
  ],
  [
    'evenings',
    'turno de tarde, turno de la tarde, turno vespertino, horario vespertino, tardes',
    'Medio tiempo, «tardes»',
    'llegadas tardías',
  ],
  [
    'nights',
    'turno de noche, turno de la noche, turno nocturno, horario nocturno, turno de madrugada, noches',
    '«turno nocturno»',
    'medianoche',
  ],
  [
    'weekends',
    'fines de semana, fin de semana, sábados, sábado, domingos, domingo, lunes a sábado, lunes a domingo, martes a sábado, miércoles a domingo, sábados alternos, un sábado al mes, weekend, weekends',
    'trabajar «fines de semana»',
    'a fines de mes',
  ],
  [
    'monday-to-friday',
    'lunes a viernes, lunes-viernes, lunes viernes, lunes hasta viernes, lunes al viernes, L-V, L a V, lun-vie, lun a vie',
    'Horario: «L-V» de 9 a 6',
    'lunes y viernes',
  ],
  [
    'four-day-week',
    'lunes a jueves, cuatro días a la semana, 4 días a la semana, cuatro días por semana, 4 días por semana, semana de cuatro días, semana de 4 días',
    'trabajamos «cuatro días a la semana»',
    'cuatro días de vacaciones',
  ],
  [
    'rotating',
    'turnos rotativos, turno rotativo, turnos rotatorios, turno rotatorio, horario rotativo, turnos alternos, días libres alternos',
    '«turnos rotatorios»',
    'rotar el inventario',
  ],
  [
    'holidays',
    'días feriados, feriados, días festivos, festivos',
    'disponible «días feriados»',
    'la feria de salud',
  ],
  ['on-call', 'por llamada, de guardia, guardias, on call', 'turno «de guardia»', 'una llamada por hora'],
  [
    'overtime',
    'horas extra, horas extras, tiempo extra, sobretiempo, overtime',
    '«horas extra» cuando haga falta',
    'extra atención',
  ],
  [
    'flexible',
    'horario flexible, horarios flexibles, flexibilidad de horario, flexibilidad de horarios, flexibilidad en el horario, horario a convenir',
    'Ofrecemos «horario flexible»',
    'persona flexible',
  ],
  [
    'no-weekends',
    'sin fines de semana, no fines de semana, fines de semana libres, no trabajamos fines de semana, sábados y domingos libres',
    '«sin fines de semana»',
    'fines de año',
  ],
];

export const spanishShifts = compileLexicon<ShiftRow>(
  'shift',
  rows.map(([id, names, example, counterExample]) => ({
    id,
    aliases: namesOf(names),
    ...(/\bL-V\b/.test(names)
      ? { needsContext: ['horario', 'turno', 'trabajo', 'hora', 'jornada', 'am', 'pm', 'de', 'a'] as const }
      : {}),
    examples: [example],
    counterExamples: [counterExample],
  })),
);

/** Words that say all by themselves. */
const WHOLE: ReadonlySet<Shift> = new Set([
  'monday-to-friday',
  'four-day-week',
  'rotating',
  'flexible',
  'no-weekends',
  'overtime',
]);
const WORKED =
  /\b(?:horarios?|turnos?|trabaj\w*|disponib\w*|jornada|labor\w*|medio tiempo|tiempo (?:completo|parcial)|incluye\w*|algun[oa]s?|rotativ\w*|lunes|martes|miercoles|jueves|viernes|noches|tardes|dias|sabados?|fines de semana|por llamada|prn)\b[^.;]{0,60}$/;
const WORKED_AFTER = /^s?(?:,| y| o| de \d|:| \d| alternos| al mes| cuando| segun| requerid| rotativ| \()/;
/** Paid or free, closed, or a greeting. */
const OTHERS =
  /\b(?:pagad\w*|libres?|ofrec\w*|benefici\w*|cerrad\w*|cerramos|buen[oa]s|pacientes|abrimos|abiert\w*|vacaciones|pago todos los|pago los)\b[^.;:]{0,40}$/;
const OTHERS_AFTER = /^s? (?:pagad|pag[oa]s|libres|con paga|cerrad|de los pacientes)/;
const NEGATED = /\b(?:no|sin|nunca)\b[^.;:]{0,40}$/;

/** When the job is worked, as a Spanish posting says. */
export function shiftsInSpanish(document: Document, segments: readonly PlacedSegment[]): Hit<Shift>[] {
  return segments.flatMap((segment) =>
    matchLexicon(spanishShifts, document, { segment }).flatMap((hit) => {
      const value = workedAt(document, segment, hit);
      return value === null ? [] : [{ ...hit, value }];
    }),
  );
}

function workedAt(
  { view }: Document,
  segment: PlacedSegment,
  { start, end, value }: Hit<ShiftRow>,
): Shift | null {
  const before = view.lower.slice(Math.max(segment.start, start - 80), start);
  const after = view.lower.slice(end, Math.min(segment.end, end + 40));
  if (WHOLE.has(value.id))
    return /\b(?:abrimos|abiert\w*|atendemos|llam\w+)\b[^.;:]{0,40}$/.test(before) ? null : value.id;
  const weekend = value.id === 'weekends';
  if (weekend && (NEGATED.test(before) || /^s? libres/.test(after))) return 'no-weekends';
  if (NEGATED.test(before) || OTHERS.test(before) || OTHERS_AFTER.test(after)) return null;
  const named = /^(?:turno|horario|lunes|martes|miercoles)/.test(view.lower.slice(start, end));
  const inField = /\b(?:horario|turno|jornada|disponibilidad)/.test(segment.heading);
  return named || inField || WORKED.test(before) || (weekend && WORKED_AFTER.test(after)) ? value.id : null;
}
