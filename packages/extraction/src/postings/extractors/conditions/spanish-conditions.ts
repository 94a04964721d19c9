import type { PhysicalDemand, Screening, Vaccine } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { compileLexicon, matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { namesOf } from '../../../lexicons/spanish/names.ts';
import { asksNothing } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import type { ConditionRow } from './condition-row.ts';
import type { Demanded } from './demanded.ts';

const screening = (value: Screening): Demanded => ({ kind: 'screening', value: { screening: value } });
const vaccine = (value: Vaccine): Demanded => ({ kind: 'vaccination', value: { vaccine: value } });
const physical = (demand: PhysicalDemand): Demanded => ({
  kind: 'physical-demand',
  value: { demand, pounds: null },
});

/** What Spanish postings make a condition. 'Ley 300': Puerto Rico's check of those who care for children and the old. */
const rows: readonly (readonly [
  id: string,
  demanded: Demanded,
  names: string,
  example: string,
  counterExample: string,
])[] = [
  [
    'es-background-check',
    screening('background-check'),
    'verificación de antecedentes, antecedentes penales, certificado de antecedentes penales, certificado negativo de antecedentes penales, verificación de antecedentes penales, revisión de antecedentes, chequeo de antecedentes, investigación de antecedentes, certificado de buena conducta, historial criminal, verificación de historial criminal, ley 300, nivel 2 background, background nivel 2, background level 2',
    '«Certificado de antecedentes penales» vigente',
    'antecedentes médicos del paciente',
  ],
  [
    'es-drug-test',
    screening('drug-test'),
    'prueba de drogas, pruebas de drogas, prueba de dopaje, pruebas de dopaje, prueba toxicológica, prueba de detección de drogas, prueba antidrogas, prueba antidoping, antidoping, examen de drogas, prueba de sustancias controladas',
    'Debe pasar una «prueba de drogas»',
    'prueba de embarazo',
  ],
  [
    'es-fingerprinting',
    screening('fingerprinting'),
    'huellas dactilares, huellas digitales, toma de huellas',
    'Se requieren «huellas dactilares»',
    'dejar huella',
  ],
  [
    'es-credit-check',
    screening('credit-check'),
    'verificación de crédito, historial de crédito, informe de crédito',
    'sujeto a «verificación de crédito»',
    'tarjetas de crédito',
  ],
  [
    'es-driving-record',
    screening('driving-record'),
    'récord choferil, récord de conducir, historial de manejo, récord de manejo, historial de conducir',
    'buen «récord de conducir» requerido',
    'récord médico',
  ],
  [
    'es-reference-check',
    screening('reference-check'),
    'verificación de referencias, referencias verificables, referencias comprobables',
    'sujeto a «verificación de referencias»',
    'coordinar referidos',
  ],
  [
    'es-physical-exam',
    screening('physical-exam'),
    'certificado de salud, examen físico, examen médico, certificado médico',
    '«Certificado de salud» vigente requerido',
    'certificado de nacimiento',
  ],
  [
    'es-tb-test',
    screening('tb-test'),
    'prueba de tuberculina, prueba de tuberculosis, prueba de TB, prueba PPD',
    'presentar «prueba de tuberculina»',
    'prueba de laboratorio',
  ],
  [
    'es-vaccine-any',
    vaccine('any'),
    'vacunas al día, vacunas requeridas, vacunas, vacunación, certificado de vacunación, tarjeta de vacunación, esquema de vacunación, evidencia de vacunación, inmunizaciones',
    '«Vacunas al día»',
    'vacante al día',
  ],
  [
    'es-vaccine-covid-19',
    vaccine('covid-19'),
    'vacuna contra el COVID-19, vacuna contra COVID-19, vacuna de COVID-19, vacuna del COVID-19, vacuna COVID-19, vacuna de COVID, vacuna del COVID, vacunado contra el COVID-19, vacunado contra COVID-19, vacunada contra el COVID-19, vacunación contra COVID-19, vacunación contra el COVID-19, vacunación de COVID-19, evidencia de vacunación contra COVID-19',
    'Se requiere «vacuna contra el COVID-19»',
    'El COVID-19 nos cambió',
  ],
  [
    'es-vaccine-influenza',
    vaccine('influenza'),
    'vacuna de influenza, vacuna contra la influenza, vacuna contra influenza, vacuna de la influenza, vacuna de la gripe, vacuna contra la gripe',
    'Certificaciones: «vacuna contra influenza»',
    'temporada de influenza',
  ],
  [
    'es-vaccine-hepatitis-b',
    vaccine('hepatitis-b'),
    'vacuna de hepatitis B, vacuna contra hepatitis B, vacuna contra la hepatitis B, vacunas de hepatitis B, vacunación de hepatitis B, serie de hepatitis B',
    'Requisito: «vacuna contra la hepatitis B»',
    'hepatitis crónica',
  ],
  [
    'es-vaccine-varicella',
    vaccine('varicella'),
    'vacuna de varicela, vacuna contra la varicela, vacuna contra varicela',
    'Requisito: «vacuna de varicela»',
    'niños con varicela',
  ],
  [
    'es-stand',
    physical('stand'),
    'estar de pie, permanecer de pie, de pie por períodos prolongados, de pie por largos períodos, de pie por tiempo prolongado',
    'Capacidad para «estar de pie»',
    'al pie de la letra',
  ],
  [
    'es-sit',
    physical('sit'),
    'permanecer sentado, estar sentado, sentado por períodos prolongados, sentado por largos períodos',
    'Debe poder «permanecer sentado»',
    'sentido común',
  ],
  [
    'es-bend',
    physical('bend'),
    'agacharse, doblarse, inclinarse',
    'capacidad para «agacharse»',
    'doblar turno',
  ],
  [
    'es-work-authorization',
    { kind: 'work-authorization', value: {} },
    'permiso de trabajo, permiso para trabajar, autorización de trabajo, autorización para trabajar, autorizado para trabajar, autorizada para trabajar, autorizado a trabajar, elegible para trabajar, elegibilidad para trabajar, papeles para trabajar, papeles en regla, documentos para trabajar, documentos en regla, documentación en regla, legalmente autorizado, estatus legal para trabajar',
    '«Permiso de trabajo» vigente',
    'autorización del seguro',
  ],
  [
    'es-own-transport',
    { kind: 'own-transport', value: {} },
    'transporte propio, auto propio, automóvil propio, carro propio, vehículo propio, transporte confiable, transportación confiable, medio de transporte, medio de transporte propio, movilidad propia, transportación propia, transportación propia confiable',
    'Contar con «transporte propio»',
    'coordinar transporte de pacientes',
  ],
];

export const spanishConditions = compileLexicon<ConditionRow>(
  'condition',
  rows.map(([id, demanded, names, example, counterExample]) => ({
    id,
    demanded,
    aliases: namesOf(names),
    examples: [example],
    counterExamples: [counterExample],
  })),
);

/** Work with patients and papers, not what the candidate brings: 'administrar vacunas', 'realizar pruebas de drogas'. */
const WORK =
  /\b(?:administrar|administra|realizar|realiza|hacer|tomar|toma|procesar|coordinar|coordina|verificar|archivar|pacientes?|ninos|clientes?|solicitar a|orientar|educar|experiencia|conocimientos?|inventario|llevar|preparar|aplicar|poner|ensenar|interpretar|tramitar|emitir|clinicas? de)\b[^.;:]{0,50}$/;
const WORK_AFTER =
  /^s? (?:a|de|del|para)(?: los| las| el| la)? (?:pacientes?|ninos|clientes?|residentes?|emplead)/;
const ASKED =
  /\b(?:debe\w*|requ\w+|requisitos?|obligatori\w*|indispensable|tener|teng\w+|poder|capacidad|capaz|presentar|someter\w*|contar|sujet\w+|pasar|aprobar|traer|vigente|al dia|negativ\w*|indispensables?|certificaciones|documentos)\b/;
const LISTS: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed', 'other']);

/** The checks, vaccines, papers and efforts that a Spanish posting asks of the candidate. */
export function conditionsInSpanish(document: Document, segment: PlacedSegment): Hit<Demanded>[] {
  if (asksNothing(segment.section) || segment.section === 'about') return [];
  return matchLexicon(spanishConditions, document, { segment })
    .filter((hit) => isDemanded(document, segment, hit))
    .map((hit) => ({ ...hit, value: hit.value.demanded }));
}

function isDemanded({ view }: Document, segment: PlacedSegment, { start, end }: Hit<ConditionRow>): boolean {
  const before = view.lower.slice(Math.max(segment.start, start - 120), start);
  const after = view.lower.slice(end, Math.min(segment.end, end + 60));
  if (WORK_AFTER.test(after)) return false;
  const asked = ASKED.test(before) || ASKED.test(after);
  if (WORK.test(before)) return false;
  return LISTS.has(segment.section) || asked;
}
