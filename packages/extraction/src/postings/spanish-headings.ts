import type { Section } from './section.ts';

/** First match decides. Each meets a heading without accents that the English vocabulary does not know. */
const VOCABULARY: readonly (readonly [Section, RegExp])[] = [
  [
    'other',
    /fisic|condiciones de trabajo|ambiente|documentos|(?:como|para) (?:aplicar|solicitar|postular)|interesad|horario|turno|ubicacion|lugar de trabajo|direccion|contacto|fecha|^notas?$|vacuna|viajes?\b|tipo de (?:empleo|puesto|contrato)|jornada|modalidad/,
  ],
  [
    'preferred',
    /prefer|deseable|desead|dese(?:a|amos)\b|valora|un plus|(?:es|seria) ideal|^ventajas?$|opcional|no (?:son )?(?:es )?(?:indispensable|obligatori|requerid|necesari|imprescindible)/,
  ],
  [
    'benefits',
    /benefici|ofrece|compensacion|salario|sueldo|\bpaga\b|prestaciones|remuneracion|por que (?:trabajar|unirte)|te damos|incentivos|^ventajas/,
  ],
  [
    'required',
    /requisit|requerimiento|requerid|indispensable|imprescindible|obligatori|mandatori|se requiere|requerimos|\bdebe|minim|necesari|necesitas|se solicita|solicitamos|exigid/,
  ],
  [
    'listed',
    /cualificacion|calificacion|educacion|preparacion|estudios|formacion|escolaridad|academic|experiencia|habilidad|destreza|licencia|certific|credencial|idioma|lenguaje|conocimiento|competencia|aptitud|perfil|buscamos|busca\b|candidat|\beres\b|tienes|nivel de estudio/,
  ],
  [
    'duties',
    /responsabilidad|funcion|deberes|tareas|que haras|descripcion del? (?:el )?(?:puesto|trabajo|empleo|cargo)|(?:el|del) (?:puesto|rol|cargo)\b|actividades|obligaciones|objetivo|dia a dia|labores|incluyen?/,
  ],
  [
    'about',
    /quienes somos|sobre|acerca de|nuestr[ao]|mision|vision|valores|igualdad|descripcion|informacion|resumen|aviso|privacidad|patrono|la empresa/,
  ],
];

/** Headings known as a whole, for lines without a colon. */
const BARE_HEADING =
  /^(?:(?:requisitos?|requerimientos?|minim[oa]s?|basic[oa]s?|preferid[oa]s?|preferibles?|preferencias|preferentes?|deseables?|desead[oa]s?|indispensables?|obligatori[oa]s?|requerid[oa]s?|del|de|el|la|los|las|y|e|o|no|puesto|trabajo|empleo|cargo|rol|candidat[oa]s?|ideal|perfil|educacion|preparacion|academic[oa]s?|estudios|nivel|formacion|escolaridad|experiencia|laboral|profesional(?:es)?|habilidades|destrezas|conocimientos|competencias|aptitudes|idiomas?|licencias?|certificaciones|certificados|credenciales|responsabilidades|funciones|principales|deberes|tareas|descripcion|resumen|general(?:es)?|beneficios|(?:lo )?que (?:te )?ofrecemos|te ofrecemos|(?:nosotros )?ofrecemos|se ofrece|compensacion|salario|sueldo|prestaciones|horario|quienes somos|(?:sobre|acerca de) (?:nosotros|la empresa|la clinica|la oficina)|igualdad de oportunidades|(?:se )?valorara|valoramos|(?:es )?un plus|adicionales|calificaciones|cualificaciones|(?:lo )?que (?:buscamos|haras|necesitas|necesitamos)|a quien buscamos|buscamos|(?:como|para) (?:aplicar|solicitar)|condiciones)[ ,/&]*)+$/;

/** 'Licencia de conducir: requerida' is no heading. */
const NAMES_DEMAND =
  /\b(?:diploma|ged|preparatoria|bachillerato|licenciatura|grado asociado|maestria|anos|bilingue|espanol|ingles|licencia de|certificad[oa])\b/;

const FIELD =
  /^(?:tipo de|salario|sueldo|ubicacion|lugar|puesto|titulo|horario|turno|fecha|telefono|correo|contacto|empresa|horas|departamento)\b/;

const withoutMarks = (heading: string) => heading.replace(/[¿?¡!.]/g, '').trim();

export function spanishSection(heading: string): Section | null {
  for (const [section, pattern] of VOCABULARY) if (pattern.test(heading)) return section;
  return null;
}

export const isSpanishHeading = (line: string): boolean => BARE_HEADING.test(withoutMarks(line));

/** A heading before a colon that is a field or a demand of its own. */
export const isSpanishField = (heading: string): boolean => NAMES_DEMAND.test(heading) || FIELD.test(heading);

/** 'Patrono con igualdad de oportunidades', 'sin distinción de raza'. */
export const SPANISH_BOILERPLATE =
  /\bigualdad (?:de|en) (?:las? )?oportunidad|oportunidad(?:es)? (?:igual|equitativ|de empleo igual)|\bsin (?:distincion|importar (?:su )?(?:raza|edad|sexo)|discrimina)|\bdiscriminacion|\bno discrimina|veteranos protegidos|accion afirmativa/;
