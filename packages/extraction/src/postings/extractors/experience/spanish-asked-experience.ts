import type { MatchContext } from '../../../engine/rule.ts';

/** Behind a number of years that is not asked experience: age, schooling, contract, history. */
const NOT_EXPERIENCE_AFTER =
  /^\s*(?:\(s\)\s*)?(?:o mayor|cumplidos|de (?:edad|universidad|colegio|estudios?|carrera|escuela|educacion|contrato|servicio|garantia|historia|trayectoria|antiguedad|vacaciones|licencia por|prueba|fundad\w+|existencia|matrimonio|probatoria|adiestramiento|entrenamiento)|de haber|atras|sirviendo|en (?:el mercado|la comunidad|el negocio)|despues|consecutiv|al servicio)/;

/** Before it: ages, terms and histories ('mayor de 18 años', 'cada 2 años', 'a los 6 meses', 'desde hace 20 años'). */
const NOT_EXPERIENCE_BEFORE =
  /\b(?:mayor(?:es)? (?:de|a)|menor(?:es)? (?:de|a)|edad(?: minima)?(?: de| entre)?:?|ninos (?:de|entre)|pacientes de|cada|dentro de(?: los(?: primeros)?)?|despues de(?: los)?|a partir de(?: los)?|(?:en|durante|tras|por) (?:los|el) (?:primer(?:os|as)?|ultim[oa]s?|proxim[oa]s?)?|(?:los|el|sus) (?:primeros?|ultimos?|proximos?)|a los|hace|desde hace|por mas de|durante(?: mas de)?|contrato (?:de|por)|duracion(?: de)?|periodo (?:probatorio )?de|grado de|carrera de|titulo de|curso de|programa de|universitari[oa] de|llevamos|cumplimos|celebra\w*|vence (?:en|a los)|menos de)(?: mas de)?\s*$/;
/** 'tener 18 años o más', 'entre 20 y 35 años' are ages, unless 'experiencia' stands right beside them. */
const AGE = /^(?:1[68]|2[0-9]|[3-6]\d)\b/;
const BESIDE_AGE = /^\s*(?:o mas )?(?:de )?exp/;

/** The practice speaks of itself: 'contamos con 20 años', 'nuestra clínica tiene …'. */
const OWN_HISTORY =
  /\b(?:tenemos|nuestr[oa]s?|somos|contamos|llevamos|desde hace|fundad[oa]|establecid[oa]|la (?:clinica|empresa|compania|practica) (?:tiene|cuenta|lleva)|(?:nuestra|la) (?:empresa|clinica)|el (?:dr\.?|doctor|hospital|centro)|una (?:empresa|clinica|practica|organizacion))\b[^.;]{0,70}$/;
const OPENING = /^\W*con (?:mas de )?$/;
const SERVING =
  /^\s*(?:de (?:experiencia|trayectoria|historia))?[^.;]{0,40}\b(?:sirviendo|brindando|ofreciendo|atendiendo|cuidando|ayudando|en (?:el mercado|la comunidad|la industria)|nuestr[oa]|somos|contamos|(?:la|el|nuestro|nuestra) [a-z ]{3,40} (?:busca|solicita|ofrece|es))\b/;
const ASKED_FOR =
  /\b(?:candidat[oa]s?|debe\w*|requier\w*|requerid\w*|minim[oa]|al menos|tener|buscamos|solicita\w*|persona)\b/;

const EXPERIENCE = /\bexp(?:eriencias?|erience|\.|\b)/;
/** Directly behind the years: what they were spent on. */
const SPENT_ON =
  /^\s*(?:\([^)]{1,25}\)\s*)?(?:trabajando|laborando|manejando|supervisando|administrando|facturando|codificando|atendiendo|como|en (?:un[ao]? |la |el )?(?:[a-z]+ )?(?:oficina|consultorio|clinica|hospital|recepcion|facturacion|codificacion|puesto|posicion|cargo|area|campo|gerencia|administracion|ventas|servicio|medic|dental|salud|call center|farmacia|laboratorio|supervision)|de (?:gerencia|supervision|facturacion|recepcion|trabajo|practica)|desempenando)/;
const DEMANDED =
  /\b(?:minimo|minima|al menos|por lo menos|no menos de|mas de|requier\w*|requerid\w*|debe\w*|tener|tenga\w*|tuviera\w*|con|poseer|preferibl\w*|preferencia|idealmente|deseable)\b[^.;]{0,25}$/;

/** True where the years that stand at `context` are experience that a Spanish posting asks for. */
export function asksExperiencia({ segment, start, end, heading }: MatchContext): boolean {
  const before = segment.slice(Math.max(0, start - 90), start);
  const after = segment.slice(end, end + 120);
  if (NOT_EXPERIENCE_AFTER.test(after) || NOT_EXPERIENCE_BEFORE.test(before)) return false;
  if (isOwnHistory(before, after)) return false;
  const clause = after.split(/;|\.\s/, 1)[0] ?? '';
  const isNamed = EXPERIENCE.test(clause.slice(0, 70)) || EXPERIENCE.test(before.slice(-60));
  if (
    AGE.test(segment.slice(start, end)) &&
    !BESIDE_AGE.test(after) &&
    !/\bexperiencia\W[^,;]{0,25}$/.test(before)
  )
    return false;
  if (isNamed || EXPERIENCE.test(heading)) return true;
  return SPENT_ON.test(after) && (DEMANDED.test(before) || start < 12 || /[:(,]\s*$/.test(before));
}

function isOwnHistory(before: string, after: string): boolean {
  if (OPENING.test(before) && SERVING.test(after)) return true;
  if (
    /^\s*de (?:experiencia|trayectoria)\s+(?:sirviendo|brindando|ofreciendo|cuidando|atendiendo a (?:la|nuestra) comunidad)/.test(
      after,
    )
  )
    return true;
  return OWN_HISTORY.test(before) && !ASKED_FOR.test(before);
}
