import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules, runRules } from '../../../engine/run-rules.ts';
import { languages } from '../../../lexicons/languages.ts';
import { spanishNamesOfLanguages } from '../../../lexicons/spanish/languages.ts';
import type { MentionOf } from '../../mention.ts';
import type { PlacedSegment } from '../../sections.ts';

/** 'bilingual', 'a second language', 'language other than English': a language that is not named. */
const unnamed: Rule<string> = {
  id: 'language/unnamed',
  anchors: [
    'bilingual',
    'billingual',
    'biligual',
    'bilinguial',
    'bylingual',
    'lingual',
    'multilingual',
    'trilingual',
    'language',
  ],
  pattern:
    /\b(?:bi-? ?lingual|billingual|biligual|bilinguial|bylingual|multi-?lingual|tri-?lingual|(?<!as )(?<!as a )(?:a )?(?:second|foreign|additional|another) languages?|languages? other than english|language in addition to english)\b/g,
  produce: () => 'und',
  examples: [
    { text: '«Bilingual» a plus', value: 'und' },
    { text: 'Fluency in a «language other than English» preferred', value: 'und' },
    { text: '«Billingual» a plus', value: 'und' },
  ],
  counterExamples: ['English language skills', 'programming languages', 'English as a second language'],
};

/** 'bilingual (Span)', 'bilingual Eng/Span'. */
const shortened: Rule<string> = {
  id: 'language/span',
  anchors: ['span'],
  pattern:
    /(?<=\beng(?:lish)? ?[/&] ?)span\b|(?<=\bbi-? ?lingual(?: in)?[ :(-]{1,3}(?:eng(?:lish)? ?(?:\/|-|&|and|or) ?)?)span\b|\bspan(?=\.? ?[/-] ?eng\b)/g,
  produce: () => 'es',
  examples: [
    { text: 'bilingual («Span») a plus', value: 'es' },
    { text: 'bilingual Eng/«Span» req', value: 'es' },
  ],
  counterExamples: ['span of control', 'a span of two years'],
};

/** 'bilingüe', 'un segundo idioma'. */
const unnamedInSpanish: Rule<string> = {
  id: 'language/unnamed-es',
  anchors: ['bilingue', 'multilingue', 'trilingue', 'idioma'],
  pattern:
    /\b(?:bilingues?|multilingues?|trilingues?|(?:un )?segundo idioma|otros? idiomas?|idiomas? adicional(?:es)?|idiomas? extranjeros?)\b/g,
  produce: () => 'und',
  examples: [
    { text: '«Bilingüe» preferible', value: 'und' },
    { text: 'Dominio de «un segundo idioma» deseable', value: 'und' },
  ],
  counterExamples: ['Idioma: inglés'],
};

export const languageRules = compileRules([unnamed, shortened, unnamedInSpanish]);

const ASKED =
  /\b(?:bi-? ?lingual|multi-?lingual|tri-?lingual|fluen\w+|speak\w*|spoken|languages?|proficien\w*|read|reading|write|writing|written|conversational|communicat\w*|english|skills?|required|req\b|req'd|preferred|pref\b|pref'd|nice to have|points (?:for|if)|priority|edge|desir\w*|helpful|asset|needed|plus|knowledge|converse|verbal\w*|understand\w*|literate|native|requier\w*|requerid\w*|habla\w*|idiomas?|dominio|bilingues?|ingles|preferi\w*|deseables?|indispensables?|obligatori\w*|necesari\w*|ventajas?|fluid\w*|fluente|conversa\w*|conocimientos?|leer|escribir|nativo|valorar\w*|comunica\w*|(?:is|are) (?:an? )?(?:essential|must|mandatory|necessary|needed|desir\w+|helpful|asset))\b/;

/** The employer's service, its notice of rights, its texts, a pay step: not asked of the candidate. */
const NOT_ASKED =
  /\b(?:interpreter services|translation services|available in|interpretation services|services? (?:is |are )?(?:offered|provided|available)|national origin|without regard|discriminat\w*|language assistance|(?:clients|patients|customers|families|members|seniors|residents|students|women|callers) (?:who|that|whose)|of whom|(?:be|are|is) (?:best )?served in|speaks? \d+ languages|(?:our|many|most|of our) (?:patients|clients|customers|families|residents|members|guests) (?:speak|are)|cuisine|restaurant|literature|embassy|immersion|haga clic|para espanol|se habla espanol(?! ?\?)|hablamos espanol|de habla (?:hispana|espanola)|hispano(?:hablante|parlante)s?|(?:pacientes|clientes|familias|comunidad(?:es)?) que (?:solo |solamente )?habl\w+|(?:comunidad|poblacion) (?:hispana|latina|espanola)|origen nacional|servicios? de (?:interpret|traducci)\w*|(?:disponibles?|oprima|llame|llamar) en|programming language|language development|speech[- ]language|language[- ]patholog\w*|language arts|language line|differential|stipend|as a (?:second|foreign) language|(?:do not|don't|does not|doesn't|not) (?:need|have) to (?:speak|be|know)|people who speak languages|(?:materials?|forms?|signs?|menus?|brochures?|pages?) (?:come|are|is|printed|written))\b|\$\s?[\d.,]+(?: ?\/ ?h\w+| (?:an|per) hour)?,? (?:more |extra |additional |raise |premium )?(?:for|if|upon|when)\b|\b(?:are|is|in) an? (?:[a-z]+,? )?bi-?lingual (?:office|practice|school|clinic|environment|preschool|classroom|household)\b|\b[a-z]+[- ]speaking (?:staff (?:is |are )?available|doctors|patients|clients|families|communit\w+|population|customers|members|callers|youth|students|parents|women|residents|audiences|immigrants|people|voters|markets?)|(?:bi|multi)-?lingual,?(?: \([a-z ]+\))? (?:models?|content|data|healthline|hotline|helpline|materials|website|products?|program|enterprise|education|nlp|support line)|are (?:multi|bi)lingual|\b(?:posters?|flyers|brochures|script|intake hotline|hotline)\b/;

/** 'Spanish speaking a plus, with a pay differential': whatever else the clause speaks of. */
const ASKED_OUTRIGHT =
  /^(?:[- ]speaking)?(?: skills)? (?:is |are )?(?:strongly |highly )?(?:required|preferred|req'd|pref'd|desired|helpful|mandatory|an? (?:big |huge |real |strong )?(?:plus|must))\b/;

/** 'speaks with Spanish-speaking patients; bilingual required': only the part that speaks of the patients is theirs. */
function clauseAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const behind = text.slice(at, at + REACH);
  const end = behind.search(/;| - /);
  const start = Math.max(before.lastIndexOf(';') + 1, before.lastIndexOf(' - ') + 1);
  return before.slice(start) + (end < 0 ? behind : behind.slice(0, end));
}

/** 'Bilingual: Spanish or Russian (+$1.00/hr if you pass our test)': what is paid for it takes nothing back. */
const withoutAside = (clause: string): string => clause.replace(/\(\+[^()]{0,80}\)/g, ' ');

/** Keeps long paragraphs linear. */
const REACH = 200;

export function languageMentions(document: Document, segment: PlacedSegment): MentionOf<'language'>[] {
  if (segment.section === 'benefits') return [];
  const names = document.spanish ? matchLexicon(spanishNamesOfLanguages, document, { segment }) : [];
  const named = [...matchLexicon(languages, document, { segment }), ...names].map((hit) => ({
    ...hit,
    value: hit.value.id,
  }));
  const text = document.view.lower.slice(segment.start, segment.end);
  const found = [...named, ...runRules(languageRules, document, segment)]
    .filter(
      (hit) =>
        ASKED_OUTRIGHT.test(text.slice(hit.end - segment.start, hit.end - segment.start + 60)) ||
        !NOT_ASKED.test(withoutAside(clauseAround(text, hit.start - segment.start))),
    )
    .sort((a, b) => a.start - b.start);
  if (found.length === 0) return [];
  if (
    found.every((hit) => hit.value !== 'und') &&
    !ASKED.test(text) &&
    !/language|idioma/.test(segment.heading) &&
    !isItem(segment, text, found)
  )
    return [];
  return found.map((hit) => ({ ...hit, kind: 'language' }));
}

/** 'Some Spanish', 'Haitian Creole or Spanish.' alone in a list of requirements; 'Nice to have: Spanish, CPC'. */
function isItem(segment: PlacedSegment, text: string, found: readonly { start: number; end: number }[]) {
  if (!/^(?:required|preferred|ideal|listed)$/.test(segment.section)) return false;
  if (segment.endToken - segment.firstToken <= 3) return true;
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return false;
  const beside = found
    .slice(1)
    .map((hit, i) => text.slice((found[i]?.end ?? 0) - segment.start, hit.start - segment.start));
  const around = [
    text.slice(0, first.start - segment.start),
    ...beside,
    text.slice(last.end - segment.start),
  ];
  if (around.every((words) => /^\W*(?:(?:or|and|y|e|o)\W*)?$/.test(words))) return true;
  const [before = '', behind = ''] = [around[0], around.at(-1)];
  return /(?:^\W*|,\s*)$/.test(before) && /^\s*,/.test(behind);
}
