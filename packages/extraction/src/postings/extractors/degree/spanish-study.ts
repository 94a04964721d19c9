import { cipCodesOf } from '@omm/requirement-model';
import type { Document } from '../../../engine/document.ts';
import { fieldInEnglish } from '../../../lexicons/spanish/fields.ts';
import type { Study } from './study.ts';

/** Behind the degree: ' completado en …', ' (B.A.) en …'; a name that ends in 'en' leads right into the field. */
const ASIDES =
  /^(?: o (?:maestria|grado superior|superior)| completad[oa]| terminad[oa]| conferid[oa]| requerid[oa]| preferible| preferiblemente| deseable|\s?\([a-z./ ]{1,24}\)){0,3},?/;
const LEAD =
  /^ ?(?:en|de (?!un[ao]?\b|(?:la )?universidad|institucion\b)|con (?:concentracion|especialidad|enfasis|mencion) en) (?:(?:el|la|las|los) )?(?:(?:area|campo) de )?(?:ciencias (?:en|con concentracion en) )?/;
const FIELDS = /^[a-z][a-z ,/]{2,150}/;
const STOP =
  /\b(?:de un[ao]?|de universidad|de institucion|de preferencia|preferibl\w*|requerid\w*|deseables?|indispensable|obligatori\w*|certificado|diploma|con|mas|y (?:un|una|dos|tres|cuatro|cinco|\w+ anos?|minimo|al menos)|al menos|minimo|es|sera|debe|que|acreditad\w*|[ou] (?:un|una|su|combinacion|experiencia|equivalente|dos|tres|cuatro|cinco|grado|titulo|licenciatura|bachillerato|maestria|diploma|tecnico)|experiencia)\b/;
/** 'o campo relacionado', 'o carrera afín', 'o áreas relacionadas', 'o relacionado'. */
const RELATED =
  /\b(?:[ouy]|y\/o) (?:en |un |una |otr[oa]s? )?(?:(?:areas?|campos?|carreras?|ramas?|disciplinas?|materias?|especialidad(?:es)?) )?(?:relacionad[oa]s?|afin(?:es)?|similar(?:es)?|equivalentes?)\b/;
const NO_FIELD = /\b(?:relacionad[oa]s?|afin(?:es)?|similar(?:es)?|otr[oa]s?|equivalentes?|anos?|puesto)\b/;

/** What a degree of a Spanish posting is to be in, as written: 'contabilidad o áreas afines'. */
export function studyInSpanish({ view }: Document, { start, end }: { start: number; end: number }): Study {
  const all = view.lower.slice(end, end + 220).split(/[.;:\n]/, 1)[0] ?? '';
  const aside = ASIDES.exec(all)?.[0].length ?? 0;
  const rest = all.slice(aside);
  const lead = LEAD.exec(rest)?.[0].length ?? (/\ben$/.test(view.lower.slice(start, end)) ? 1 : null);
  const phrase = lead === null ? '' : (FIELDS.exec(rest.slice(lead))?.[0].split(STOP)[0] ?? '');
  const fields = fieldsIn(view.text.slice(end + aside + (lead ?? 0)), phrase);
  const cipCodes = cipCodesOf(fields.map(fieldInEnglish));
  return {
    fields,
    ...(cipCodes.length > 0 ? { cipCodes } : {}),
    ...(fields.length > 0 && RELATED.test(all) ? { relatedField: true } : {}),
  };
}

/** 'Maestría en administración, CMPE': a card, no field. */
const INITIALS = /^[A-Z-]{2,6}$/;

/** The parts of the phrase as they are written, accents and all. */
function fieldsIn(written: string, phrase: string): string[] {
  const fields: string[] = [];
  let at = 0;
  for (const part of phrase.split(/(,|\/|\bo\b|\bu\b)/)) {
    const field = part.replace(/^\s*(?:(?:y|en|el|la|un|una) )+/, '').trim();
    const isField = field.length > 2 && !NO_FIELD.test(field);
    const from = at + part.indexOf(field);
    const name = written.slice(from, from + field.length);
    if (isField && !INITIALS.test(name)) fields.push(name.toLowerCase());
    at += part.length;
  }
  return fields;
}
