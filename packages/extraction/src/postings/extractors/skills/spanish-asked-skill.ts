import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { SkillRow } from '../../../lexicons/skills/skill-row.ts';
import { spanishSkills } from '../../../lexicons/spanish/skills.ts';
import type { PlacedSegment } from '../../sections.ts';

const LISTS: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed']);
const ASKS =
  /\b(?:experiencia|conocimientos?|dominio|manejo|capacidad|capaz|destrezas?|habilidad(?:es)?|competencias?|debe\w*|requ\w+|requisitos?|tener|teng\w+|saber|sabe|poseer|contar con|persona|candidat\w+|excelentes?|buen[ao]?s?|alt[oa]|sentido|dispuest\w+|vocacion|ser|facilidad|preferibl\w*|deseables?|perfil|indispensable|con)\b/;
/** The firm speaks of itself, or the years that the skill was used are told elsewhere. */
const OWN =
  /\b(?:nuestr[oa]s?|somos|ofrec\w+|contamos con|ambiente|centro de|oficina de|compania de|empresa de|clinica de|escuela|programa de|curso de|certific\w+(?: de| en)?|grado (?:asociado )?en|bachillerato en|licenciatura en|maestria en|diploma (?:de|en)|carrera (?:tecnica )?en)\b[^.;:]{0,45}$/;
/** 'Seguro médico' alone is a benefit. */
const WORKED_WITH =
  /\b(?:conocimientos?|experiencia|manejo|factur\w*|trabaj\w*|verific\w*|bregar|saber|sabe)\b[^.;]{0,60}$/;
const FEW_WORDS = 12;
/** 'El responsable de compras' is a duty, not a virtue. */
const RESPONSIBLE_FOR = /^responsables? (?:de|por|del) /;

/** The skills that the lists of a Spanish posting ask for. */
export function skillsInSpanish(document: Document, segment: PlacedSegment): Hit<SkillRow>[] {
  if (!LISTS.has(segment.section)) return [];
  return matchLexicon(spanishSkills, document, { segment }).filter((hit) => isAsked(document, segment, hit));
}

function isAsked({ view }: Document, segment: PlacedSegment, { start, end }: Hit<unknown>): boolean {
  const before = view.lower.slice(Math.max(segment.start, start - 150), start);
  if (OWN.test(before) || before.endsWith('@')) return false;
  if (/^(?:seguro|plan)/.test(view.lower.slice(start, end)) && !WORKED_WITH.test(before)) return false;
  if (RESPONSIBLE_FOR.test(view.lower.slice(start, end + 6))) return false;
  if (segment.endToken - segment.firstToken <= FEW_WORDS || ASKS.test(before)) return true;
  return ASKS.test(view.lower.slice(end, Math.min(segment.end, end + 60)));
}
