import type { Groups, Rule } from '../../../engine/rule.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const DATE = String.raw`(?:(?:el )?(?<day>[0-3]?\d) (?:de )?)?(?<month>${MONTHS.join('|')})(?: (?:de |del )?(?<year>20[1-4]\d))?`;
/** What else begins: benefits, courses, the office's day. */
const OTHERS =
  /\b(?:beneficios?|seguro|plan medico|vacaciones|clases|curso|inscripcion|horario|turno|campana|programa)\b[^.;:]{0,40}$/;

function dateOf({ day, month = '', year }: Groups): string | null {
  const at = MONTHS.indexOf(month) + 1;
  if (at === 0 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  const parts = [
    year ?? '-',
    String(at).padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ];
  return parts.join('-');
}

/** When the work begins, in Spanish. */
export const spanishStartRules: readonly Rule<string>[] = [
  {
    id: 'start-date/inmediata',
    anchors: ['inmediata', 'inmediato', 'inmediatamente', 'ya'],
    pattern:
      /\b(?:disponibilidad|contratacion|incorporacion|vacante|plaza|apertura|necesidad) inmediata\b|\b(?:inicio|comienzo|ingreso) inmediato\b|\b(?:comenzar|empezar|iniciar|trabajar|comienza|disponible) (?:de inmediato|inmediatamente|de manera inmediata|ya\b)|\b(?:disponible|disponibilidad) (?:para (?:comenzar|empezar|trabajar) )?(?:inmediatamente|de inmediato)\b/g,
    produce: (_groups, { segment, start }) =>
      OTHERS.test(segment.slice(Math.max(0, start - 70), start)) ? null : 'immediate',
    examples: [
      { text: '* «Disponibilidad inmediata»', value: 'immediate' },
      { text: 'Para «comenzar de inmediato»', value: 'immediate' },
    ],
    counterExamples: [
      'informar inmediatamente al médico',
      'seguro médico y beneficios de disponibilidad inmediata',
    ],
  },
  {
    id: 'start-date/fecha',
    anchors: [
      'fecha',
      'comienzo',
      'inicio',
      'comienza',
      'inicia',
      'empieza',
      'comenzar',
      'comenzando',
      'empezando',
    ],
    pattern: new RegExp(
      String.raw`\b(?:fecha de (?:inicio|comienzo|ingreso)|comienza|inicia|empieza|comenzar|comenzando|empezando|inicio)(?: (?:estimad[oa]|aproximad[oa]|prevista|es|en|el|a partir de(?:l)?|desde|a principios de|a mediados de))?:? ${DATE}`,
      'g',
    ),
    produce: (groups, { segment, start }) =>
      OTHERS.test(segment.slice(Math.max(0, start - 70), start)) ? null : dateOf(groups),
    examples: [
      { text: '«Fecha de inicio: 1 de junio de 2027»', value: '2027-06-01' },
      { text: 'La plaza «comienza en agosto»', value: '--08' },
    ],
    counterExamples: ['El curso comienza en agosto', 'fecha de inicio de síntomas'],
  },
];
