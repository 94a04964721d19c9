import { type Wording, wordingRule } from './wording-rule.ts';

const LOOKS: Wording = {
  code: 'wording-sex',
  message:
    'Looks asked of applicants are often read as a preference of sex, age or race (Title VII, 42 U.S.C. 2000e-2). Ask for "imagen profesional" or name the dress code if the work needs it.',
};
const SEX: Wording = {
  code: 'wording-sex',
  message:
    'These words ask for one sex (Title VII, 42 U.S.C. 2000e-3(b)), or may be read so. Name the job for everybody: "recepcionista", "persona", "asistente".',
};
const LIMIT: Wording = {
  code: 'wording-age',
  message:
    'An upper age is lawful only where age is a bona fide occupational qualification (29 U.S.C. 623(f)). Leave it out, or name the law that asks for it.',
};
const YOUNG: Wording = {
  code: 'wording-age',
  message:
    'These words may be read as a preference for young applicants (Age Discrimination in Employment Act, 29 U.S.C. 623(e)). Say what the work asks: the skills, or "sin experiencia".',
};
const PHOTO: Wording = {
  code: 'photo-asked',
  message:
    'A photograph with the application shows age, sex and race before the skills are read; the EEOC advises employers not to ask for one. Leave it out.',
};
const FAMILY: Wording = {
  code: 'wording-family',
  message:
    'Family and marriage asked of applicants may be read as a preference of sex (Title VII, 42 U.S.C. 2000e-2) and are forbidden in several states and Puerto Rico. Ask for the hours instead.',
};
const NATIVE: Wording = {
  code: 'wording-native-speaker',
  message:
    '"Native" asks for an origin rather than a skill (Title VII, 42 U.S.C. 2000e-2; 29 CFR 1606). Ask for the level that the work needs, such as "fluido".',
};
const ORIGIN: Wording = {
  code: 'wording-race',
  message:
    'These words may be read as a preference of race or origin (Title VII, 42 U.S.C. 2000e-3(b); 42 U.S.C. 1981). Name the skill, such as a language, or welcome everybody.',
};
const CITIZEN: Wording = {
  code: 'wording-citizenship',
  message:
    'Only a law, regulation or government contract lets an employer hire citizens alone, or ask for one paper of several (Immigration and Nationality Act, 8 U.S.C. 1324b). Ask for "autorización para trabajar en los Estados Unidos".',
};
const PREGNANT: Wording = {
  code: 'wording-family',
  message:
    'Pregnancy is no reason to turn an applicant away (Title VII, 42 U.S.C. 2000e(k); Pregnant Workers Fairness Act, 42 U.S.C. 2000gg-1). Leave it out.',
};

const SEEKS = String.raw`\b(?:se )?(?:busc(?:a|o|amos)|solicit(?:a|o|amos)|necesit(?:a|o|amos)|requier(?:e|o)|contrat(?:a|amos)|estamos buscando|urge|queremos) (?:de )?(?:una? )?`;
const OF_PATIENTS =
  /\b(?:pacientes?|clientes?|ninos|usuari[oa]s|poblacion|servicios? (?:a|para)|atend\w+|clinica de)\b[^.;]{0,50}$/;

/** Wording of Spanish postings that has been taken for a preference of sex, age, family or origin. */
export const spanishRules = [
  wordingRule({
    id: 'wording-sex/presencia',
    anchors: ['presencia', 'apariencia', 'bonita', 'atractiva', 'guapa', 'presentable', 'agraciada'],
    pattern:
      /\b(?:buena|excelente|muy buena|agradable|impecable) (?:presencia|apariencia)\b(?! (?:en|de (?:la )?marca))|\b(?:bonita|atractiva|guapa|agraciada)\b|\b(?:senorita|mujer|chica|persona)s? (?:muy )?presentables?\b/g,
    says: LOOKS,
    unlessBefore: /\b(?:oficina|clinica|sonrisa|consultorio|ciudad|playa)\b[^.;]{0,25}$/,
    examples: ['chica de «buena presencia»', '-«Excelente presencia» y trato'],
    counterExamples: ['una oficina bonita', 'modalidad: presencial', 'buena presencia en redes sociales'],
  }),
  wordingRule({
    id: 'wording-sex/femenino',
    anchors: ['sexo', 'femenino', 'femenina', 'masculino', 'genero'],
    pattern:
      /\b(?:sexo|genero):? (?:femenino|masculino)\b|\bpersonal (?:femenino|masculino)\b|\b(?:solo|solamente|preferible(?:mente)?) (?:personal )?(?:femenin[oa]|masculin[oa])\b/g,
    says: SEX,
    unlessBefore: OF_PATIENTS,
    examples: ['Requisitos: «sexo femenino»', '«Personal femenino» para recepción'],
    counterExamples: ['pacientes de sexo femenino', 'sin distinción de sexo o género'],
  }),
  wordingRule({
    id: 'wording-sex/senorita',
    anchors: [
      'senorita',
      'chica',
      'muchacha',
      'dama',
      'mujer',
      'mujere',
      'joven',
      'hombre',
      'caballero',
      'muchacho',
    ],
    pattern: new RegExp(
      String.raw`(?<=${SEEKS})(?:senoritas?|chicas?|muchach[oa]s?|damas?|mujer(?:es)?|hombres?|caballeros?)\b(?!\s?(?:\/|o)\s?(?:chic|muchach|hombre|mujer|caballer|senor))|\b(?:solo|solamente|unicamente|preferible(?:mente)?|de preferencia) (?:senoritas?|chicas?|muchachas?|damas?|mujer(?:es)?|hombres?|caballeros?)\b(?! y)`,
      'g',
    ),
    says: SEX,
    unlessBefore: OF_PATIENTS,
    examples: ['Se busca «chica» para recepción', 'Solicitamos «señorita» con experiencia', '«Solo mujeres»'],
    counterExamples: [
      'clínica de la mujer busca recepcionista',
      'buscamos hombre o mujer con experiencia',
      'salud de la mujer',
    ],
  }),
  wordingRule({
    id: 'wording-age/limite',
    anchors: ['ano', 'edad'],
    pattern:
      /\b(?:menor(?:es)? de|no mayor(?:es)? (?:de|a)|maximo(?: de)?|hasta(?: los)?|no mas de) (?:[2-6]\d) anos(?: de edad)?\b(?! de (?:experiencia|servicio|edad o mas))|\bentre (?:los )?(?:1[68]|2\d|3\d) (?:y|a) (?:los )?[2-6]\d anos\b(?! de experiencia)|\bedad:? (?:maxima:? |de )?(?:entre )?(?:(?:1[68]|2\d|3\d) ?(?:-|a|y) ?)?[2-6]\d(?: anos)?\b(?! (?:anos )?(?:o mas|en adelante))|\bde (?:1[68]|2\d) a [2-6]\d anos(?: de edad)\b/g,
    says: LIMIT,
    unlessBefore:
      /\b(?:pacientes?|ninos|personas (?:mayores|de)|experiencia|clientes?|dependientes|hijos|cubierta|poblacion|mayor(?:es)? de edad)\b[^.;]{0,40}$/,
    examples: [
      '«Menor de 35 años»',
      'buena presencia, «entre 20 y 35 años»',
      '«Edad: 18 a 30 años»',
      '«Edad máxima: 40»',
    ],
    counterExamples: [
      'mayor de 18 años',
      'pacientes menores de 21 años',
      'entre 20 y 35 años de experiencia',
      'edad mínima 18 años',
      'Edad: indistinta',
    ],
  }),
  wordingRule({
    id: 'wording-age/joven',
    anchors: ['joven', 'jovene', 'jovenes', 'juvenil'],
    pattern: new RegExp(
      String.raw`\b(?:persona|gente|equipo|personal|ambiente|recepcionista|asistente)s? (?:[a-z]+, )?(?:muy )?(?:joven(?:es)?|juvenil)\b|\bjoven(?:es)? (?:y )?(?:dinamic[oa]s?|con (?:mucha )?energia|emprendedor\w*|entusiastas?)|(?<=${SEEKS})(?:joven(?:es)?)\b(?! de corazon)`,
      'g',
    ),
    says: YOUNG,
    unlessBefore: OF_PATIENTS,
    examples: [
      '«Persona dinámica, joven» y con mucha energía',
      'Buscamos «joven» para recepción',
      'un «equipo joven»',
    ],
    counterExamples: ['atendemos a pacientes jóvenes', 'programa para jóvenes'],
  }),
  wordingRule({
    id: 'photo-asked/foto',
    anchors: ['foto', 'fotografia'],
    pattern:
      /\b(?:resume|curriculum|cv|hoja de vida|solicitud)(?: vitae)?(?: actualizad[oa])? (?:con|y|e incluya|incluyendo) (?:una |su |tu )?(?:foto|fotografia)\b(?: reciente)?|\b(?:envi\w+|mand\w+|inclu\w+|adjunt\w+) (?:[a-z]+ ){0,4}?(?:foto|fotografia)\b(?: reciente)?/g,
    says: PHOTO,
    unlessBefore: /\b(?:pacientes?|dientes|radiograf\w*)\b[^.;]{0,40}$/,
    unlessAfter: /^ (?:de (?:la |su )?(?:licencia|certific|paciente)|del paciente|intraoral)/,
    examples: ['«Envíanos tu CV con foto»', 'Traer «resume con foto»'],
    counterExamples: ['enviar fotos del paciente a la aseguradora', 'enviar foto de la licencia'],
  }),
  wordingRule({
    id: 'wording-family/estado-civil',
    anchors: ['soltera', 'soltero', 'hijo', 'casada', 'civil', 'compromiso', 'familiare'],
    pattern:
      /\b(?:solter[oa]s?)(?= (?:y sin|preferible|sin|,|de preferencia)|\s*[,.;]|\s*$)|\bsin (?:hijos|compromisos (?:familiares)?)\b|\bestado civil\b(?!,? (?:edad|raza|sexo|religion|origen|incapacidad|o))/g,
    says: FAMILY,
    unlessBefore:
      /\b(?:raza|sexo|color|religion|edad|origen|distincion|discrimin\w*|pacientes?|parejas?|madres?)\b[^.]{0,60}$/,
    examples: [
      'señorita «soltera», con disponibilidad',
      'persona «sin hijos» y con carro',
      'Indique su «estado civil»',
    ],
    counterExamples: [
      'no discriminamos por raza, sexo, edad o estado civil',
      'apoyo a madres solteras',
      'parejas sin hijos',
    ],
  }),
  wordingRule({
    id: 'wording-family/embarazada',
    anchors: ['embarazada', 'embarazo'],
    pattern:
      /\b(?:no (?:estar |este |puede estar )?embarazad[ao]s?|prueba de embarazo)(?= (?:requerid|obligatori|para (?:ser )?contrat|negativ)|\s*[,.;]|\s*$)/g,
    says: PREGNANT,
    unlessBefore: /\b(?:pacientes?|mujeres|realiz\w+|hacer|toma(?:r)? de|clinica)\b[^.;]{0,50}$/,
    examples: ['Candidata: «no estar embarazada»'],
    counterExamples: ['realizar prueba de embarazo', 'pacientes no embarazadas'],
  }),
  wordingRule({
    id: 'wording-native-speaker/nativo',
    anchors: ['nativo', 'nativa', 'materno', 'materna'],
    pattern:
      /\b(?:espanol|ingles) (?:\()?nativ[oa]\b|\bhablantes? nativ[oa]s?\b|\bnativ[oa] (?:en )?(?:de habla |hablante )?(?:hispan[oa]|ingles[ao]?|espanol)\b|\b(?:espanol|ingles)(?: como)? (?:lengua|idioma) matern[oa]\b/g,
    says: NATIVE,
    unlessBefore: /\b(?:no|sin|nivel (?:similar|parecido) a)\b[^.;]{0,20}$/,
    examples: ['Idiomas: «Español nativo»', 'Buscamos «hablante nativo» de inglés'],
    counterExamples: ['comunidades nativas', 'español fluido'],
  }),
  wordingRule({
    id: 'wording-race/latina',
    anchors: [
      'latina',
      'latino',
      'hispana',
      'hispano',
      'americana',
      'americano',
      'puertorriquena',
      'cubana',
      'mexicana',
      'nacionalidad',
    ],
    pattern: new RegExp(
      String.raw`\b(?:solo|solamente|preferible(?:mente)?) (?:personas? )?(?:latin|hispan|puertorriquen|cuban|mexican|colombian|venezolan)[oa]s?\b|(?<=${SEEKS})(?:persona |recepcionista |asistente |chica )?(?:latin|hispan|cuban|mexican)[oa]s?\b|\bnacionalidad:? (?:american|mexican|cuban|puertorriquen|hispan)[oa]\b`,
      'g',
    ),
    says: ORIGIN,
    unlessBefore: /\b(?:comunidad|pacientes?|poblacion|familias|comida|ciudadan[oa]s?)\b[^.;]{0,40}$/,
    examples: ['«Solo latinas»', 'Busco «persona latina» para recepción'],
    counterExamples: ['servimos a la comunidad latina', 'familias hispanas'],
  }),
  wordingRule({
    id: 'wording-citizenship/ciudadano',
    anchors: ['ciudadano', 'ciudadana', 'residente', 'ciudadania'],
    pattern:
      /\b(?:debe ser|ser|solo|solamente|unicamente|requisito:?) (?:un[ao]? )?ciudadan[oa]s?(?: american[oa]s?| de (?:los )?(?:ee\.? ?uu\.?|estados unidos))?(?: o residentes?(?: (?:legal(?:es)?|permanentes?))?)?\b|\bciudadania americana requerida\b/g,
    says: CITIZEN,
    unlessBefore: /\b(?:no (?:tiene|tienes|necesita|hace falta|es necesario) (?:que )?)$/,
    unlessAfter: /^[^.]{0,60}\b(?:autoriz\w+|permiso de trabajo|elegible)/,
    examples: ['«Debe ser ciudadano americano»', '«Solo ciudadanos o residentes permanentes»'],
    counterExamples: ['servicio al ciudadano', 'ser ciudadano o tener permiso de trabajo'],
  }),
];
