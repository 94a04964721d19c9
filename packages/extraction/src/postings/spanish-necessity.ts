import type { Judged } from './necessity.ts';

/** Around a mention, up to the next one; `before` begins behind the mention before it. */
interface Words {
  readonly before: string;
  readonly after: string;
}

/** 'preferible', 'es un plus', 'se valorará' behind what they soften. */
const SOFT_AFTER =
  /\b(?:preferibles?|preferid[oa]s?|prefer(?:ible|ente)mente(?! (?:en|con|de|como|para|dentro|que)\b)|preferente|(?:de|se da(?:ra)?|con) preferencia(?! (?:en|con|como|para|dentro)\b)|deseables?|desead[oa]s?|se desea|(?:una?|es|seria|como|big|huge|gran) (?:gran |fuerte |buena? )?(?:plus|ventaja|bono|bonus|activo)|se valor(?:a|ara|an|aran)|valorad[oa]s?|valorable|opcional(?:es)?|bienvenid[oa]s?|recomendad[oa]s?|recomendables?|seria (?:ideal|bueno)|idealmente|util(?:es)?|ventajos[oa]s?|apreciad[oa]s?|(?:se|sera) apreci\w+|beneficios[oa]s?)\b/g;

/** 'Preferible', 'Se valorará' before what they soften. */
const SOFT_BEFORE =
  /\b(?:preferibles?|preferiblemente|preferentemente|preferimos|se prefieren?|prefer(?:ido|ida|encia)s?|deseables?|se desea|deseamos|idealmente|de (?:ser posible|preferencia)|(?:un|como) plus|se valor(?:a|ara|an|aran)|valor(?:amos|aremos)|(?:nos|me) (?:gustaria|encantaria)|quisieramos|candidat[oa]s? ideal(?:es)?|perfil ideal|seria (?:ideal|un plus|bueno)|ideal(?:es)? (?:que|tener|si)|se dara preferencia|recomendable|opcional)\b/g;

const HARD_AFTER =
  /\b(?:requerid[oa]s?|requisitos?|(?:se|es|son) requieren?|indispensables?|imprescindibles?|obligatori[oa]s?|mandatori[oa]s?|compulsori[oa]s?|necesari[oa]s?|esencial(?:es)?|exigid[oa]s?|excluyentes?|un must)\b/g;

const HARD_BEFORE =
  /\b(?:se requieren?|requerimos|requieren?|requerid[oa]s?|requisitos?|(?:se )?deben?(?:ra|ran)?|debes|tiene[ns]? que|hay que|indispensables?|imprescindibles?|obligatori[oa]s?|mandatori[oa]s?|compulsori[oa]s?|necesari[oa]s?|necesit(?:a|as|an|amos|aras)|se solicita|solicitamos|exigimos|se exige)\b/g;

/** 'no requerido', 'no es indispensable' behind, 'no se requiere' before: the demand is taken back. */
const NEGATED_AFTER =
  /^[^.;]{0,60}?\bno (?:es |son |sera |seran |se )?(?:un )?(?:requerid[oa]s?|requiere[n]?|requisitos?|necesari[oa]s?|(?<=se )necesitan?|indispensables?|imprescindibles?|obligatori[oa]s?|exigid[oa]s?|excluyentes?|hay problema|es problema|importa)\b/;
const NEGATED_BEFORE =
  /\b(?:no (?:se )?(?:requieren?|requerimos|necesitas?|necesitan|exige|exigimos|pedimos|pide|hace falta|es (?:necesari[oa]|requisito|indispensable|obligatori[oa])(?: (?:tener|contar con))?)|sin(?: necesidad de)?|(?:no importa )?(?:si|aunque) no (?:tienes?|habla[ns]?|cuentas? con))\s+(?:de\s+|un\s+|una\s+|el\s+|la\s+|tener\s+|ningun\s+|ninguna\s+|previa\s+|titulo\s+){0,6}$/;
/** 'no indispensable, pero preferible'. */
const BUT_SOFT =
  /^[^.;]{0,40}\b(?:pero|aunque|mas bien)\b[^.;]{0,30}\b(?:prefer|dese|valor|plus|ventaja|util)/;

/** 'no es necesaria al momento de contratar, pero debe obtenerla en 90 días'. */
const BUT_LATER =
  /^[^.;]{0,50}\bpero (?:se )?(?:debe\w*|tiene\w* que|tendra\w* que|hay que) (?:obtener|completar|conseguir|sacar|tomar)/;

/** What the words of a Spanish posting say of a mention; null where they say nothing. */
export function judgeInSpanish({ before, after }: Words): Judged | null {
  const behind = clauseAfter(withoutAsides(after));
  const ahead = clauseBefore(before);
  const negated = NEGATED_AFTER.exec(behind);
  if (negated !== null) {
    if (BUT_LATER.test(after.slice(negated[0].length))) return said('required');
    return BUT_SOFT.test(behind.slice(negated[0].length)) || softened(ahead + negated[0])
      ? said('preferred')
      : { necessity: null, said: true };
  }
  if (NEGATED_BEFORE.test(ahead)) return { necessity: null, said: true };
  const soft = firstOwn(SOFT_AFTER, behind);
  const hard = firstOwn(HARD_AFTER, behind);
  if (soft >= 0 && (hard < 0 || soft < hard)) return said('preferred');
  if (hard >= 0) return said('required');
  const softBefore = lastMatch(SOFT_BEFORE, ahead);
  const hardBefore = lastMatch(HARD_BEFORE, ahead);
  if (softBefore < 0 && hardBefore < 0) return null;
  return said(softBefore > hardBefore ? 'preferred' : 'required');
}

const softened = (text: string): boolean =>
  lastMatch(SOFT_BEFORE, text) >= 0 || lastMatch(SOFT_AFTER, text) >= 0;

const said = (necessity: 'required' | 'preferred'): Judged => ({ necessity, said: true });

/** A cue directly behind a mention is that mention's ('GED requerido. Preferible …'), unless a comma parts them. */
const TAKEN_CUE =
  /^[^;.,]{0,40}?\b(?:preferibles?|preferid[oa]s?|deseables?|requerid[oa]s?|indispensables?|obligatori[oa]s?|necesari[oa]s?|es un plus|de preferencia)\b/;

export const withoutTakenCue = (between: string): string => between.replace(TAKEN_CUE, '');

/** '(preferible)', '(no indispensable)' stay; other asides speak of something else. */
function withoutAsides(text: string): string {
  if (!text.includes('(')) return text;
  return text.replace(
    /\((?!\s*(?:muy |altamente |es |no )?(?:prefer|requer|dese|indispens|imprescind|obligator|opcional|un plus|mandator|necesari|o ))[^()]*(?:\)|$)/g,
    ' ',
  );
}

function clauseAfter(text: string): string {
  const end = text.search(/;|\bpero (?!no\b)|\bsin embargo\b|(?<!etc|ej)[.!?](?:\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
}

function clauseBefore(text: string): string {
  const start = Math.max(text.lastIndexOf(';'), text.lastIndexOf('. '), text.lastIndexOf(' pero '));
  return start < 0 ? text : text.slice(start + 1);
}

/** What stands between a cue and the mention it leads: 'deseable «grado asociado»', 'preferible con «RCP»'. */
const LEADS_NEXT =
  /^[\s:]+(?:(?:con|el|la|los|las|un|una|que|sea|sean|tener|tenga|ser|poseer|saber|hablar|de|en|al|menos|minimo)\s+)*$/;

/** In 'licencia, 2 años de experiencia, Eaglesoft preferible' the cue is the last item's alone; 'o' or 'y' would tie them. */
const OF_NEXT_ITEM = /,(?![^,;(]*(?:^|\s)(?:[oyeu]|que|con|es)\s)\s[^,;(]{3,40}\s$/;

/** The first cue that does not lead the next mention: in 'GED, preferible grado asociado' it is the degree's. */
function firstOwn(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const rest = text.slice(match.index + match[0].length);
    const parted = /[,:]|\by\b|\bademas\b/.test(text.slice(0, match.index));
    const isOthers = (parted && LEADS_NEXT.test(rest)) || OF_NEXT_ITEM.test(text.slice(0, match.index));
    if (!isOthers && !/\bno (?:es |son )?$/.test(text.slice(0, match.index))) return match.index;
  }
  return -1;
}

function lastMatch(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let last = -1;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match.index;
  return last;
}
