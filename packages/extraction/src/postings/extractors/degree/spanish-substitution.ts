import type { Rule } from '../../../engine/rule.ts';
import { ofNoYears, type Substitution } from './stand-in.ts';

const ESTUDIOS =
  /\b(?:diploma|grado|titulo|licenciatura|bachillerato|maestria|preparatoria|secundaria|educacion|estudios|preparacion|universitari|asociado|carrera|escuela|certificado|degree|formacion|ged)/;

/** 'o experiencia equivalente', 'o su equivalente en experiencia', 'o una combinación de educación y experiencia'. */
const oExperiencia: Rule<Substitution> = {
  id: 'substitution/o-experiencia',
  anchors: ['experiencia'],
  pattern:
    /(?:^|[\s,/(])(?:[ou]|y\/o)\s+(?:(?:la|una|el|su|con)\s+)?(?:combinacion (?:equivalente )?de (?:[a-z,]+\s+){1,6}?(?:y|e|o)\s+experiencia\b|combinacion equivalente\b[^.;]{0,40}?\bexperiencia\b|equivalen(?:te|cia) (?:en|de|a) (?:anos de )?experiencia\b|experiencia (?:laboral |profesional |de trabajo |practica |previa )?(?:equivalente|comparable|relacionada|similar|relevante|equiparable)\b)/g,
  produce: (_groups, { segment, start }) =>
    ESTUDIOS.test(segment.slice(0, start)) || /^\W*$/.test(segment.slice(0, start)) ? { years: null } : null,
  examples: [
    { text: 'Licenciatura« o experiencia equivalente»', value: { years: null } },
    { text: 'Grado asociado« o su equivalente en experiencia»', value: { years: null } },
    {
      text: 'Bachillerato en gerencia« o una combinación equivalente de estudios y experiencia»',
      value: { years: null },
    },
  ],
  counterExamples: ['Diploma de secundaria o equivalente', 'dos años de facturación o experiencia similar'],
};

/** 'Se considerará una combinación equivalente de educación y experiencia', in a sentence of its own. */
const combinacion: Rule<Substitution> = {
  id: 'substitution/combinacion',
  anchors: ['combinacion'],
  pattern:
    /\bcombinacion(?:es)? (?:equivalentes? )?de (?:[a-z,]+ ){0,3}?(?:estudios|educacion|preparacion|formacion|adiestramiento|academica|experiencia)(?: academic[oa]s?)?(?:,? (?:y|e|o|u|y\/o|con) )(?:[a-z]+ ){0,2}?(?:experiencia|estudios|educacion|preparacion|formacion)\b/g,
  produce: ofNoYears,
  examples: [
    {
      text: 'Se aceptará cualquier «combinación de preparación académica y experiencia»',
      value: { years: null },
    },
    { text: 'una «combinación equivalente de educación y experiencia»', value: { years: null } },
  ],
  counterExamples: ['una combinación de trabajo presencial y remoto con experiencia'],
};

/** 'Se podrá sustituir el bachillerato por un grado asociado y seis años de experiencia'. */
const sustituirPor: Rule<Substitution> = {
  id: 'substitution/sustituir-por',
  anchors: ['sustituir', 'sustituye', 'sustituirse', 'reemplazar', 'substituir'],
  pattern:
    /\b(?:sustituir(?:se)?|sustituye|substituir|reemplazar)\b (?:el |la |un |una |su |este |dicho )?(?:requisito (?:de |del )?)?(?:titulo|grado|estudios|educacion|diploma|licenciatura|bachillerato|maestria|preparacion|requisito)\b[^.;]{0,40}? (?:por|con) [^.;]{0,80}?\bexperiencia\b/g,
  produce: ofNoYears,
  examples: [
    {
      text: 'Se podrá «sustituir el bachillerato por un grado asociado y seis años de experiencia»',
      value: { years: null },
    },
    { text: 'Puede «sustituir el grado con experiencia»', value: { years: null } },
  ],
  counterExamples: ['sustituir a la recepcionista con experiencia'],
};

/** 'la experiencia puede sustituir el grado', 'se acepta experiencia en lugar del título'. */
const experienciaSustituye: Rule<Substitution> = {
  id: 'substitution/experiencia-sustituye',
  anchors: ['experiencia'],
  pattern:
    /\bexperiencia\b[^.;]{0,60}?(?:\b(?:puede|podra|podria|pueden)\s+(?:sustituir|reemplazar|substituir|considerarse)\b[^.;]{0,30}?(?:titulo|grado|estudios|educacion|diploma|licenciatura|bachillerato|requisito|preparacion)|\ben (?:lugar|vez|sustitucion) del? [^.;]{0,20}?(?:titulo|grado|estudios|educacion|diploma|licenciatura|bachillerato|preparacion))\b/g,
  produce: ofNoYears,
  examples: [
    { text: 'La «experiencia puede sustituir el grado»', value: { years: null } },
    { text: 'Se acepta «experiencia en lugar del título»', value: { years: null } },
  ],
  counterExamples: ['experiencia en el lugar de trabajo'],
};

/** 'Licenciatura o equivalente': for a degree the equivalent is experience; for high school it is a GED. */
const oEquivalente: Rule<Substitution> = {
  id: 'substitution/o-equivalente',
  anchors: ['equivalente', 'equivalencia'],
  pattern:
    /\b(?:grado|titulo|licenciatura|bachillerato|asociado|maestria|universitari[oa])(?: (?:asociado|universitario|de licenciatura))?(?: en [a-z ,/]{3,60}?)?,? o (?:su |un |el )?equivalente(?=\s*(?:$|[.,;:()]|requerid|preferi|deseable|indispensable|es\b|y\b|con\b|mas\b))/g,
  produce: (_groups, { segment, start, end }) =>
    /preparatoria|secundaria|escuela superior|high school|cuarto ano|\bged\b|terminad/.test(
      segment.slice(Math.max(0, start - 25), end),
    )
      ? null
      : { years: null },
  examples: [{ text: '«Licenciatura o equivalente» requerida', value: { years: null } }],
  counterExamples: [
    'Diploma de escuela superior o su equivalente',
    'Título de bachiller o equivalente técnico',
  ],
};

export const sustituciones: readonly Rule<Substitution>[] = [
  oExperiencia,
  combinacion,
  sustituirPor,
  experienciaSustituye,
  oEquivalente,
];
