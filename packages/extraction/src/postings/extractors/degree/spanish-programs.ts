import type { DegreeLevel } from '@omm/contracts';
import type { Rule } from '../../../engine/rule.ts';

const HEALTH_OFFICE =
  '(?:asistente|asistencia|auxiliar|tecnic[oa]|tecnologia|facturacion|facturador[ea]?|codificacion|enfermeria|secretarial|secretariado|administracion|gerencia|flebotomia|farmacia|higiene|terapia|emergencias|oficina|contabilidad|sistemas|manejo de (?:oficina|informacion|records)|salud)';

/** 'haber completado un programa de asistente médico', 'graduada de un instituto acreditado de facturación'. */
export const programaCompletado: Rule<DegreeLevel> = {
  id: 'degree/programa-completado',
  anchors: ['programa', 'instituto', 'institucion', 'academia', 'carrera'],
  pattern: new RegExp(
    String.raw`\b(?:complet(?:ado|ada|ar|o)|termin(?:ado|ada|ar)|finaliz(?:ado|ar)|aprob(?:ado|ar)|graduad[oa]|graduarse|egresad[oa])\s+(?:de\s+|del\s+|en\s+)?(?:un\s+|una\s+|el\s+|la\s+|algun\s+)?(?:programa|instituto|institucion|academia|carrera)\s+(?:acreditad[oa]\s+|aprobad[oa]\s+|reconocid[oa]\s+|tecnic[oa]\s+|vocacional\s+)?(?:de|en|para|como)\s+(?:[a-z]+\s+){0,2}?${HEALTH_OFFICE}\b(?: (?:medic|clinic)[a-z]+| dental)?`,
    'g',
  ),
  produce: () => 'certificate',
  examples: [
    { text: 'Haber «completado un programa de asistente médico»', value: 'certificate' },
    { text: '«Graduada de un instituto acreditado de facturación médica»', value: 'certificate' },
  ],
  counterExamples: [
    'completar el programa de orientación',
    'curso de codificación completado',
    'El doctor es egresado de la Escuela de Medicina',
  ],
};

/** 'diploma de un programa de flebotomía', 'certificado de asistente médico de una escuela acreditada'. What may stand between captures (decision 0008). */
export const certificadoDePrograma: Rule<DegreeLevel> = {
  id: 'degree/certificado-de-programa',
  anchors: ['certificado', 'diploma', 'certificacion'],
  pattern: new RegExp(
    String.raw`\b(?:certificado|certificacion|diploma) (?:de|del|en) (?:(?:un|una|el) (?:programa|curso tecnico|instituto|escuela|colegio)( acreditad[oa]| vocacional| tecnic[oa])? (?:de|en) ${HEALTH_OFFICE}\b|(?:asistente|auxiliar|tecnic[oa]) (?:medic|dental|de)[a-z]*(?: [a-z]+)? (?:de|por|otorgado por) (?:un|una|alguna?) (?:programa|instituto|institucion|escuela|colegio|academia))\b`,
    'g',
  ),
  produce: () => 'certificate',
  examples: [
    { text: 'Requisito: «diploma de un programa de flebotomía»', value: 'certificate' },
    { text: '«certificado de asistente médico de una escuela» acreditada', value: 'certificate' },
  ],
  counterExamples: ['certificado de asistente médico vigente', 'certificado de nacimiento de una paciente'],
};

/** 'Universidad: deseable', a field of a form. */
export const universidadField: Rule<DegreeLevel> = {
  id: 'degree/universidad-field',
  anchors: ['universidad'],
  pattern: /(?<=^\W{0,4})universidad(?=\s?(?::|\())(?!\s?[:(]\s?(?:de\b|[a-z]+ de [a-z]))/g,
  produce: () => 'bachelor',
  examples: [{ text: '- «Universidad»: deseable', value: 'bachelor' }],
  counterExamples: [
    'Universidad de Puerto Rico (Recinto de Ciencias Médicas)',
    'hospital de la universidad: turno',
  ],
};

/** 'certificado en facturación médica', 'diploma de asistente dental'; not 'certificado de salud'. */
export const certificadoEn: Rule<DegreeLevel> = {
  id: 'degree/certificado-en',
  anchors: ['certificado', 'diploma'],
  pattern: new RegExp(
    String.raw`\b(?:certificado|diploma)(?: (?:tecnico|vocacional|profesional))? (?:en (?:[a-z]+ )?${HEALTH_OFFICE}|(?<=diploma )(?:de|como) (?:asistente|auxiliar|tecnic[oa]|facturador[a]?|secretari[oa]|enfermeria|flebotomia|higienista))\b(?: (?:medic|clinic)[a-z]+| dental| de (?:oficina|farmacia|servicios medicos|enfermeria))?`,
    'g',
  ),
  produce: () => 'certificate',
  examples: [
    { text: 'Grado asociado o «certificado en facturación médica»', value: 'certificate' },
    { text: '«Diploma de asistente dental» requerido', value: 'certificate' },
  ],
  counterExamples: [
    'Certificado de salud vigente',
    'certificado en RCP',
    'certificado de nacimiento del paciente',
  ],
};
