import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import { credentials } from '../../../lexicons/credentials.ts';
import { spanishCredentials } from '../../../lexicons/spanish/credentials.ts';
import type { MentionOf } from '../../mention.ts';
import type { PlacedSegment } from '../../sections.ts';

/** The card that is asked for, in the words around a name: 'licencia vigente de RN', 'LPN requerida'. */
const CARD_BEFORE =
  /\b(?:licencias?|licenciad[oa]s?|certific\w+|registr\w+|colegiad[oa]|vigentes?|activ[oa]s?|valid[oa]s?|debe\w*|tener|posee\w*|contar con|obtener|requier\w+|requerid[oa]s?|requisitos?|preferibl\w+|deseables?|indispensables?|ser|como|buscamos|busc[ao]|solicit\w*|contratando|necesita\w*|grado|diploma)\b[^.;:]{0,40}$/;
const CARD_AFTER =
  /^[^.;]{0,50}?\b(?:licencias?|licenciad[oa]s?|certific\w+|registr\w+|colegiad[oa]|colegiacion|vigentes?|al dia|activ[oa]s?|valid[oa]s?|requerid[oa]s?|requisitos?|preferibl\w+|preferid[oa]s?|deseables?|indispensables?|obligatori[oa]s?|necesari[oa]s?|imprescindibles?|mandatori[oa]s?|compulsori[oa]s?|un plus|ventaja|al momento|dentro de|con (?:experiencia|al menos|minimo))\b/;
/** Others at work, or what is done with a card: 'apoyar a la enfermera registrada', 'verificar licencias'. */
const BESIDE =
  /\b(?:supervis\w+|apoya\w*|asist(?:ir|e|iendo|encia)|ayuda\w*|colabora\w*|coordina\w*|report\w+|dirig\w+|lider\w+|adiestra\w*|entrena\w*|capacita\w*|junto (?:a|con)|bajo|equipo de|trabaj\w+ con|verific\w+|revis\w+|copias?|escane\w+|ensena\w*|conocimientos? de|realiza\w*|aplica\w*|brinda\w*)\b[^.;:]{0,60}$/;
/** Only a job's name: nothing by itself ('Enfermera registrada' in running text), much beside a card. */
const TITLE = /^(?:rn|lpn|lvn|np|cna|cma|rma|enfermer|asistente|auxiliar)/;

/** Initials need no more than one of these beside them. */
const CARD = /\b(?:licencia|certifica|colegia|vigente|requerid|preferibl|deseable|indispensable|obligatori)/;
const LISTED: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);
/** Words further away do not bear on a name; keeps long paragraphs linear. */
const REACH = 160;

/** The licences and certifications that a Spanish posting asks for. */
export function askedInSpanish(document: Document, segment: PlacedSegment): MentionOf<'credential'>[] {
  const text = document.view.lower.slice(segment.start, segment.end);
  const listed = LISTED.has(segment.section);
  const trusted = CARD.test(text) || (listed && segment.endToken - segment.firstToken <= 6);
  return [
    ...practicalBeside(segment, text),
    ...matchLexicon(spanishCredentials, document, { segment, trusted }),
    ...matchLexicon(credentials, document, { segment, trusted }),
  ]
    .map((hit): MentionOf<'credential'> => ({ ...hit, kind: 'credential', value: hit.value.id }))
    .filter((hit) => {
      const start = hit.start - segment.start;
      const end = hit.end - segment.start;
      return isAsked({
        before: text.slice(Math.max(0, start - REACH), start),
        name: text.slice(start, end),
        after: text.slice(end, end + REACH),
        listed,
      });
    });
}

/** 'enfermera(o) graduada(o) o «práctica(o)» con licencia': the second name leaves its noun out. */
const PRACTICAL =
  /\benfermer[oa](?:[(/][oa]\)?)? (?:graduad|registrad|generalist|titulad)[oa](?:[(/][oa]\)?)? (?:[ou]|y\/o) (?:enfermer[oa] )?(?<name>practic[oa](?:[(/][oa]\)?)?)(?!\w)/g;

function practicalBeside(segment: PlacedSegment, text: string) {
  if (!text.includes('practic')) return [];
  return [...text.matchAll(PRACTICAL)].map((match) => {
    const end = segment.start + match.index + match[0].length;
    const start = end - (match.groups?.['name']?.length ?? 0);
    return {
      start,
      end,
      ruleId: 'credential/LPN',
      certainty: 'stated' as const,
      order: 0,
      value: { id: 'LPN' },
    };
  });
}

function isAsked(around: { before: string; name: string; after: string; listed: boolean }): boolean {
  const { before, name, after, listed } = around;
  const card = CARD_BEFORE.test(before) || CARD_AFTER.test(after);
  if (BESIDE.test(before) && !CARD_BEFORE.test(before.slice(-25))) return false;
  if (/^(?:licencia|certific)/.test(name)) return true;
  return TITLE.test(name) && /[^s]s$/.test(name) ? listed && card : listed || card;
}
