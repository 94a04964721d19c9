import type { Benefit } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { compileLexicon, type LexiconRow, matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { namesOf } from '../../../lexicons/spanish/names.ts';
import type { PlacedSegment } from '../../sections.ts';

interface BenefitRow extends LexiconRow {
  readonly id: Benefit;
}

/** What an employer gives, as Spanish postings name it; an example and what is none of it. */
const rows: readonly (readonly [id: Benefit, names: string, example: string, counterExample: string])[] = [
  [
    'health-insurance',
    'seguro médico, seguro de salud, plan médico, plan de salud, cobertura médica, aportación al plan médico, aportación patronal al plan médico, seguro medico y dental, gastos médicos, medical',
    'Ofrecemos «plan médico»',
    'el plan de la clínica médica',
  ],
  [
    'dental-insurance',
    'seguro dental, plan dental, dental',
    'seguro médico, «dental» y de visión',
    'dentista',
  ],
  [
    'vision-insurance',
    'seguro de visión, plan de visión, visión',
    'Beneficios: plan médico y «visión»',
    'nuestra empresa ve lejos',
  ],
  ['life-insurance', 'seguro de vida', '«Seguro de vida» gratis', 'calidad de vida'],
  [
    'disability-insurance',
    'seguro por incapacidad, seguro de incapacidad, seguro por discapacidad',
    '«seguro por incapacidad» a corto plazo',
    'servir a personas con incapacidad',
  ],
  [
    'retirement-plan',
    'plan de retiro, plan de ahorro, plan de jubilación, 401k, 401(k), 403b, 403(b), 1081.01',
    'vacaciones y «plan de retiro»',
    'pacientes en retiro',
  ],
  [
    'paid-time-off',
    'vacaciones, vacaciones pagadas, vacaciones pagas, días de vacaciones, días pagos, días pagados, días libres pagados, tiempo libre pagado, días personales',
    'Beneficios: «vacaciones», bono',
    'cubrir las vacantes de otros',
  ],
  [
    'paid-holidays',
    'feriados pagados, feriados pagos, días feriados pagados, días feriados pagos, días festivos pagados, días feriados con paga, festivos pagados',
    '«días festivos pagados»',
    'trabajar días feriados',
  ],
  [
    'paid-sick-leave',
    'días por enfermedad, días de enfermedad, licencia por enfermedad, enfermedad con paga, enfermedad según ley, días por enfermedad pagados, sick days',
    'ofrecemos «licencia por enfermedad»',
    'control de la enfermedad',
  ],
  [
    'parental-leave',
    'licencia por maternidad, licencia de maternidad, licencia por paternidad, licencia de paternidad',
    '«licencia por maternidad» con paga',
    'clases de maternidad',
  ],
  [
    'tuition-reimbursement',
    'reembolso de matrícula, reembolso de estudios, ayuda para estudios, ayuda de estudios, asistencia educativa, reembolso educativo, beca de estudios',
    'ofrecemos «reembolso de matrícula»',
    'matrícula de pacientes',
  ],
  [
    'continuing-education',
    'educación continua, educación continuada, educación contínua',
    'beneficios: «educación continua» pagada',
    'continúa la educación',
  ],
  [
    'paid-training',
    'adiestramiento pagado, entrenamiento pagado, entrenamiento pago, capacitación pagada, adiestramiento con paga, capacitación constante, entrenamiento gratis, entrenamiento incluido',
    '«entrenamiento pagado» desde el primer día',
    'dar entrenamiento al personal',
  ],
  [
    'uniforms',
    'uniformes, uniforme, uniformes gratis, uniformes incluidos',
    'Ofrecemos «uniformes» y bono',
    'aplicar la ley de manera justa',
  ],
  [
    'employee-discount',
    'descuento para empleados, descuentos para empleados, descuento de empleado, descuentos en tratamientos, descuentos',
    '«descuentos para empleados»',
    'contar los deudores',
  ],
  [
    'free-meals',
    'comidas gratis, almuerzo gratis, almuerzos gratis, almuerzo incluido, almuerzos pagados',
    '«almuerzo gratis» los viernes',
    'una hora de almuerzo',
  ],
  [
    'commuter-benefits',
    'estacionamiento gratis, estacionamiento gratuito, parking gratis, estacionamiento incluido, ayuda de transporte, subsidio de transporte',
    '«estacionamiento gratis»',
    'validar el estacionamiento',
  ],
  [
    'relocation-assistance',
    'ayuda de reubicación, ayuda para mudanza, gastos de mudanza',
    '«gastos de mudanza» pagados',
    'mudanza de la oficina',
  ],
  [
    'profit-sharing',
    'reparto de utilidades, participación en las ganancias',
    '«reparto de utilidades»',
    'utilidades del trimestre',
  ],
  [
    'malpractice-insurance',
    'seguro de impericia, póliza de impericia, seguro de malpractice',
    '«póliza de impericia» pagada',
    'casos de impericia',
  ],
  [
    'child-care',
    'cuido de niños, guardería, cuidado de niños incluido',
    'beneficios: «guardería»',
    'guardar los expedientes',
  ],
  [
    'wellness-program',
    'programa de bienestar, gimnasio, membresía de gimnasio, membresía al gimnasio',
    'beneficios: «gimnasio» y más',
    'bienestar de los pacientes',
  ],
  [
    'employee-assistance-program',
    'programa de ayuda al empleado, programa de asistencia al empleado',
    'beneficio: «programa de ayuda al empleado»',
    'ayudar al empleado',
  ],
];

export const spanishBenefits = compileLexicon<BenefitRow>(
  'benefit',
  rows.map(([id, names, example, counterExample]) => ({
    id,
    aliases: namesOf(names),
    examples: [example],
    counterExamples: [counterExample],
  })),
);

/** The work itself: 'verificar el plan médico del paciente'. */
const WORK_BEFORE =
  /\b(?:factur\w*|verific\w*|reclamacion\w*|reclamos?|manej\w*|proces\w*|tramit\w*|conocimientos?|experiencia|explic\w*|elegibilidad|autorizacion\w*|copias?|administr\w*|coordin\w*|pacientes?|cobr\w*|bregar|trabajar con|tipos de|ventas? de|cubrir(?: las)?|clinica|oficina|consultorio|practica|asistente|recepcion\w*|higienista)\b[^.;:]{0,60}$/;
const WORK_AFTER =
  /^s? (?:de(?: los| las|l)? (?:paciente|cliente|emplead)|y elegibilidad|o medicare|medicare)/;
const NEGATED = /\b(?:no|sin|ni|nunca)\b[^.;,:]{0,30}$/;
const OFFER =
  /\b(?:ofrec\w*|benefici\w*|incluye\w*|te damos|damos|tendras|recibiras?|recibes|pagad[oa]s?|pag[oa]s?|elegibles?|despues de|luego de|desde el primer|al cumplir|100 ?%|gratis|gratuit\w*|salario|sueldo|compensacion|paquete|ademas de)\b/;
const SAYS_IT_ALL =
  /\b(?:pag[oa]s?|pagad[oa]s?|gratis|gratuit[oa]s?|incluid[oa]s?|para empleados)$|^(?:401|403|plan de retiro|plan de ahorro)/;
const ASKED: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed', 'duties']);

/** What a Spanish posting offers; a plan that is billed or a leave that is covered is none. */
export function benefitsInSpanish(document: Document, segments: readonly PlacedSegment[]): Hit<Benefit>[] {
  return segments.flatMap((segment) => {
    const hits = matchLexicon(spanishBenefits, document, { segment });
    const kinds = new Set(hits.map(({ value }) => value.id)).size;
    return hits
      .filter((hit) => isOffered(document, segment, { hit, kinds }))
      .map((hit) => ({ ...hit, value: hit.value.id }));
  });
}

function isOffered(
  { view }: Document,
  segment: PlacedSegment,
  { hit, kinds }: { hit: Hit<unknown>; kinds: number },
): boolean {
  const before = view.lower.slice(Math.max(segment.start, hit.start - 160), hit.start);
  const after = view.lower.slice(hit.end, Math.min(segment.end, hit.end + 120));
  const name = view.lower.slice(hit.start, hit.end);
  if (NEGATED.test(before) || WORK_AFTER.test(after)) return false;
  if (segment.section === 'benefits') return true;
  if (/^(?:medical|dental|vision)$/.test(name)) return kinds > 1 && (OFFER.test(before) || kinds > 2);
  if (WORK_BEFORE.test(before) && (segment.section === 'duties' || !OFFER.test(before))) return false;
  if (SAYS_IT_ALL.test(name) || OFFER.test(before) || OFFER.test(after)) return true;
  if (ASKED.has(segment.section)) return kinds > 2;
  return kinds > 1 || segment.end - segment.start - name.length < 25;
}
