import type { ExperienceScope } from '@omm/contracts';

const HEALTH =
  /\b(?:medic\w*|clinic\w*|consultorios?|salud|enfermer\w*|pacientes?|farmacia|odontolog\w*|dental(?:es)?|dentista|hospital\w*|pediatr\w*|dermatolog\w*|cardiolog\w*|ortodonc\w*|optometr\w*|oftalmolog\w*|ginecolog\w*|obstetric\w*|veterinari\w*|quirurgic\w*|cirugia\w*|quiropract\w*|terap\w*|rehabilitacion|laboratorio|psiquiatr\w*|radiolog\w*|oncolog\w*|geriatr\w*|sala de emergencias?|personas mayores|envejecientes|ancianos|cuido prolongado|medicare|medicaid|medi-cal|sangre|ambulatori\w*|hmo)\b/;
const OFFICE =
  /\b(?:oficinas?|oficinista|consultorios?|recepcion\w*|front ?desk|factura\w*|codific\w*|citas|admision(?:es)?|registro|secretari\w*|administrativ\w*|servicio al cliente|cobr\w*|call center|centro de llamadas|archivo|referidos|expedientes|ciclo de ingresos|reclamaciones|elegibilidad)\b/;
const MANAGEMENT =
  /\b(?:gerenci\w*|gerentes?|supervis\w*|liderazgo|lider(?:ando|es)?|dirigiendo|director\w*|jefatura|administrador\w*|(?:administrando|manejando) (?:un|una|la|el|personal|equipos?|empleados)\b|manejo de personal)/;

/** What is wished for is no condition where the words before it name something: 'en ventas, preferiblemente en salud'. */
const WISH = /,? ?\(?\b(?:preferibl\w*|de preferencia|idealmente)\b/;
/** 'Cinco años en oficina médica, dos de ellos en supervisión': the second length is another demand. */
const OF_THEM =
  /,? (?:al menos |minimo |por lo menos )?(?:un[oa]?|dos|tres|cuatro|cinco|\d)(?: \(\d\))? de (?:ellos|los cuales|estos)\b|,? de los cuales\b/;
const OTHER_DEMAND =
  /, (?:y )?(?:al menos|minimo|hablar|ingles|espanol|bilingue|manejo|conocimientos?|licencia|disponib\w*|excelentes?|buen[ao]?s?|diploma|certific\w*|licenciatura|bachillerato|preparatoria|comprob\w*)\b/;
/** What any experience is called. */
const GENERAL =
  /\b(?:de|del|en|como|con|la|el|las|los|un|una|y|o|experiencia|laboral|previa|minim[oa]|comprob\w*|relacionad[oa]s?|relevante|similar(?:es)?|puestos?|funciones|posicion(?:es)?|areas?|campo|cargos?|trabajo|trabajando|rol|igual|requerid[oa]|indispensable|obligatori[oa]|necesari[oa]|preferible|deseable|progresiva|equivalente|o mas|mas)\b/g;

/** The kind of experience that the Spanish words behind the years name. */
export function scopeInSpanish(said: string): ExperienceScope {
  const words = said.split(OF_THEM)[0]?.split(OTHER_DEMAND)[0] ?? said;
  const head = words.split(WISH)[0] ?? '';
  return kindOf(head) === 'any' ? kindOf(words) : kindOf(head);
}

function kindOf(words: string): ExperienceScope {
  const health = HEALTH.test(words);
  const office = OFFICE.test(words);
  const management = MANAGEMENT.test(words);
  if (management) return health ? 'medical-office-management' : 'management';
  if (health) return office ? 'medical-office' : 'healthcare';
  if (office) return 'office';
  const isNamed =
    /\b(?:en|como|de|con|[a-z]+ndo)\b/.test(words) && /[a-z]{4}/.test(words.replace(GENERAL, ''));
  return isNamed ? 'other' : 'any';
}

/** 'Experiencia en ventas de cirugía estética, 3-5 años': what the years were spent on stands before them. */
const SAID_BEFORE =
  /\bexperiencia (?:[a-z]+ ){0,2}?(?<words>(?:en|como|con) [^.;:]{3,70}?)[,:( ]{1,3}(?:(?:de|por|al menos|minimo|minima|mas|lo menos) ?){0,3}$/;

/** The words that say what the years were spent on, behind the years or else before them. */
export function spentInSpanish(behind: string, before: string): string {
  if (scopeInSpanish(behind) !== 'any') return behind;
  return SAID_BEFORE.exec(before)?.groups?.['words'] ?? behind;
}

/** 'de experiencia en …', '(indispensable) en …', 'pero damos entrenamiento', 'of experience en …': Spanish words follow the years. */
const BEGINS =
  /^\W*(?:\([a-z ]{1,20}\)\W*)?(?:[a-z]+\W+){0,2}?(?:de|en|como|con|pero|minim[oa]|preferible|deseable|[a-z]+(?:ando|iendo))\b/;

export const isInSpanish = (said: string): boolean =>
  BEGINS.test(said) && (!/\b(?:of|with)\b/.test(said.slice(0, 30)) || /\bexperience en\b/.test(said));
