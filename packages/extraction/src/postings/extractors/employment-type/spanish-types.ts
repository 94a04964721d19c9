import type { EmploymentType } from '@omm/contracts';
import type { MatchContext, Rule } from '../../../engine/rule.ts';

/** Whose time it is: 'beneficios para empleados a tiempo completo', 'experiencia a tiempo completo'. */
const OTHERS_BEFORE =
  /\b(?:empleados?|personal|beneficios|elegib\w+|estudiantes?|experiencia|(?:anos?|meses)(?= (?:de|a|en|trabaj))|equivalente|convertir\w*|pasar|oportunidad(?:es)? de|posibilidad(?:es)? de|despues de|opcion (?:a|de))\b[^.;:]{0,25}$/;
const HIRED = /\b(?:buscamos|solicita\w*|contrat\w+|puesto|plaza|vacante)\b/;

const typed =
  (type: EmploymentType) =>
  (_groups: unknown, { segment, start }: MatchContext): EmploymentType | null => {
    const before = segment.slice(Math.max(0, start - 60), start);
    return OTHERS_BEFORE.test(before) && !HIRED.test(before) ? null : type;
  };

/** 'Tiempo completo', 'medio tiempo', 'temporero', 'por contrato'. */
export const spanishTypes: readonly Rule<EmploymentType>[] = [
  {
    id: 'employment-type/tiempo-completo',
    anchors: ['tiempo', 'jornada', 'turno'],
    pattern:
      /\b(?:tiempo completo|turno completo|jornada (?:laboral )?(?:completa|regular completa)|jornada a tiempo completo|tiempo(?=(?: ?\/ ?| o )(?:medio tiempo|parcial)))\b/g,
    produce: typed('full-time'),
    examples: [
      { text: 'Puesto a «tiempo completo»', value: 'full-time' },
      { text: '«Jornada completa», lunes a viernes', value: 'full-time' },
      { text: '«Turno completo», de martes a sábado', value: 'full-time' },
      { text: 'temporero (6 meses), a «tiempo completo»', value: 'full-time' },
    ],
    counterExamples: [
      'Beneficios para empleados a tiempo completo',
      'dos años de experiencia a tiempo completo',
      'con posibilidad de tiempo completo',
    ],
  },
  {
    id: 'employment-type/tiempo-parcial',
    anchors: ['tiempo', 'jornada', 'parcial'],
    pattern:
      /\b(?:tiempo parcial|medio tiempo|media jornada|jornada (?:parcial|reducida)|parcial(?= o (?:a )?tiempo completo)|(?<=tiempo completo (?:o|y|\/) )parcial)\b/g,
    produce: typed('part-time'),
    examples: [
      { text: 'Empleo: «tiempo parcial»', value: 'part-time' },
      { text: '«medio tiempo», 20 horas semanales', value: 'part-time' },
      { text: 'tiempo completo o «parcial»', value: 'part-time' },
    ],
    counterExamples: ['estudiantes a tiempo parcial', 'resultado parcial del tiempo'],
  },
  {
    id: 'employment-type/temporero',
    anchors: ['temporal', 'temporero', 'temporera'],
    pattern:
      /\b(?:(?<=(?:puesto|empleo|trabajo|plaza|posicion|contrato|vacante|nombramiento|clasificacion|status|estatus|tipo de empleo|tipo de puesto):? )(?:temporal|temporer[oa])|(?:temporal|temporer[oa])(?= (?:de|por|a tiempo|con)\b)|(?<=\()(?:temporal|temporer[oa])(?=\))|^\W*temporer[oa](?=\W))/g,
    produce: typed('temporary'),
    examples: [
      { text: 'Puesto «temporal» por maternidad', value: 'temporary' },
      { text: 'empleo «temporero»', value: 'temporary' },
      { text: 'Clasificación: «Temporero» (6 meses)', value: 'temporary' },
      { text: 'para cubrir maternidad («temporal»)', value: 'temporary' },
    ],
    counterExamples: ['discapacidad temporal', 'agencias de empleados temporales'],
  },
  {
    id: 'employment-type/por-contrato',
    anchors: ['contrato', 'servicio', 'contratista'],
    pattern:
      /\b(?:por contrato|contrato (?:por|de) servicios(?: profesionales)?|(?:por|bajo) servicios profesionales|contratista independiente|(?<=tipo de (?:empleo|puesto): ?)contrato)\b/g,
    produce: typed('contract'),
    examples: [
      { text: 'Empleo «por contrato»', value: 'contract' },
      { text: '«Contrato de servicios profesionales» de agosto a mayo', value: 'contract' },
      { text: 'Se paga «por servicios profesionales»', value: 'contract' },
    ],
    counterExamples: ['negociar contratos con aseguradoras'],
  },
  {
    id: 'employment-type/pasantia',
    anchors: ['pasantia', 'internado', 'practica'],
    pattern: /^\W*(?:pasantia|internado|practicas)(?= (?:de|en|remunerad|pagad)\b|\s*$)/g,
    produce: typed('internship'),
    examples: [{ text: '«Pasantía» en administración de clínicas', value: 'internship' }],
    counterExamples: ['haber completado una pasantía'],
  },
];
