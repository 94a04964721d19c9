import type { MatchContext, Rule } from '../../../engine/rule.ts';
import type { Demanded } from './demanded.ts';

const lift = (pounds: number): Demanded => ({ kind: 'physical-demand', value: { demand: 'lift', pounds } });
const travel = (percent: number | null): Demanded => ({ kind: 'travel', value: { percent } });

const age = (years: number): Demanded => ({ kind: 'minimum-age', value: { years } });

const POUNDS_A_KILO = 2.2;
const NEGATED = /\b(?:no|sin)\b[^.;,]{0,30}$/;
const OTHERS =
  /\b(?:pacientes?|empleados|gastos de|arreglos de|coordinar|agencia de|seguro de|reservar|medicos)\b[^.;]{0,30}$/;

const before = ({ segment, start }: MatchContext): string => segment.slice(Math.max(0, start - 60), start);

/** Conditions that a Spanish phrase of some shape makes. */
export const spanishConditionRules: readonly Rule<Demanded>[] = [
  {
    id: 'physical-demand/levantar',
    anchors: ['levantar', 'cargar', 'alzar', 'mover', 'levante'],
    pattern:
      /\b(?:levantar|levante|cargar|alzar|mover)\b[^.;\d\n]{0,40}?(?<count>\d{2,3}) ?(?<unit>libras?|lbs?|kilos?|kg)\b/g,
    produce: ({ count, unit = '' }, context) => {
      if (NEGATED.test(before(context))) return null;
      const pounds = Number(count) * (unit.startsWith('k') ? POUNDS_A_KILO : 1);
      return pounds > 200 ? null : lift(Math.round(pounds));
    },
    examples: [
      { text: 'Capacidad de «levantar hasta 25 libras»', value: lift(25) },
      { text: 'poder «cargar 10 kilos»', value: lift(22) },
    ],
    counterExamples: ['levantar el ánimo', 'No tiene que levantar más de 10 libras', 'cargar 20 expedientes'],
  },
  {
    id: 'travel/viajar',
    anchors: ['viaje', 'viajar', 'viajes'],
    pattern:
      /\b(?:(?:disponibilidad|disponible|dispuest[oa]|capacidad|flexibilidad|poder|debe|debera|requiere|se requiere) (?:de |para |a )?(?:viajar|viajes?)|^\W{0,3}viajes?|viajes? (?:entre|a otras?|ocasional(?:es)?|frecuentes?|local(?:es)?|requerid[oa]s?|hasta))\b(?:[^.;%\n]{0,40}?(?<percent>\d{1,3}) ?%)?/g,
    produce: ({ percent }, context) => {
      if (NEGATED.test(before(context)) || OTHERS.test(before(context))) return null;
      const behind = context.segment.slice(context.end, context.end + 30);
      if (/^[^.;]{0,15}\b(?:no|ningun[oa]?|pagad\w+|reembols\w+)\b/.test(behind)) return null;
      const share = percent === undefined ? null : Number(percent);
      return share !== null && (share > 100 || share === 0) ? null : travel(share);
    },
    examples: [
      { text: '«Viajes entre sedes 30%» del tiempo', value: travel(30) },
      { text: '«Disponibilidad para viajar» a otras oficinas', value: travel(null) },
    ],
    counterExamples: [
      'coordinar viajes de los médicos',
      'No requiere viajar',
      'agencia de viajes',
      'Viajes: ninguno',
    ],
  },
  {
    id: 'minimum-age/mayor-de',
    anchors: ['mayor', 'mayore'],
    pattern: /\bmayor(?:es)? de (?<years>1[4-9]|2[0-5]) anos\b/g,
    produce: ({ years }, context) => (OTHERS.test(before(context)) ? null : age(Number(years))),
    examples: [{ text: 'Requisitos: «mayor de 18 años»', value: age(18) }],
    counterExamples: ['pacientes mayores de 21 años', 'cuidar a personas mayores'],
  },
];
