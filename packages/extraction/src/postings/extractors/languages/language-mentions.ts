import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules, runRules } from '../../../engine/run-rules.ts';
import { languages } from '../../../lexicons/languages.ts';
import { spanishNamesOfLanguages } from '../../../lexicons/spanish/languages.ts';
import type { MentionOf } from '../../mention.ts';
import { saysNecessity } from '../../necessity.ts';
import { asksNothing } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import { tellsOfEmployer } from '../../told-of-employer.ts';
import { ASKED, NOT_ASKED } from './asked-language.ts';
import { explainsUnnamed } from './explains-unnamed.ts';
import { othersLanguagesIn } from './others-languages.ts';
import { unnamedInSpanish } from './spanish-asked-language.ts';

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
    /\b(?:bi-? ?lingual|billingual|biligual|bilinguial|bylingual|multi-?lingual|tri-?lingual|(?<!as )(?<!as a )(?:a )?(?:second|2nd|foreign|additional|another)(?: spoken)? languages?|languages? other than english|language in addition to english)\b/g,
  produce: () => 'und',
  examples: [
    { text: '«Bilingual» a plus', value: 'und' },
    { text: 'Fluency in a «language other than English» preferred', value: 'und' },
    { text: '«Billingual» a plus', value: 'und' },
    { text: '«A second spoken language» a plus', value: 'und' },
  ],
  counterExamples: ['English language skills', 'programming languages', 'English as a second language'],
};

/** 'bilingual (Span)', 'bilingual Eng/Span'. */
const shortened: Rule<string> = {
  id: 'language/span',
  anchors: ['span', 'sp'],
  pattern:
    /(?<=\beng(?:lish)? ?[/&] ?)span\b|(?<=\bbi-? ?lingual(?: in)?[ :(-]{1,3}(?:eng(?:lish)? ?(?:\/|-|&|and|or) ?)?)span\b|\bspa?n?(?=\.? ?[/-] ?eng\b)|(?<=\bbi-? ?lingual(?: in)?[ :(-]{1,3}eng(?:lish)? ?[/&-] ?)sp\b/g,
  produce: () => 'es',
  examples: [
    { text: 'bilingual («Span») a plus', value: 'es' },
    { text: 'bilingual Eng/«Span» req', value: 'es' },
    { text: 'bilingual «Sp»/Eng', value: 'es' },
  ],
  counterExamples: ['span of control', 'a span of two years'],
};

export const languageRules = compileRules([unnamed, shortened, unnamedInSpanish]);

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
  if (asksNothing(segment.section)) return [];
  const names = document.spanish ? matchLexicon(spanishNamesOfLanguages, document, { segment }) : [];
  const named = [...matchLexicon(languages, document, { segment }), ...names].map((hit) => ({
    ...hit,
    value: hit.value.id,
  }));
  const text = document.view.lower.slice(segment.start, segment.end);
  const all = [...named, ...runRules(languageRules, document, segment)].sort((a, b) => a.start - b.start);
  if (all.length === 0) return [];
  const isAsked = askedIn(text, segment.heading);
  const asked = all.filter((hit) => isAsked(hit.start - segment.start, hit.end - segment.start));
  const unexplained = asked.filter((hit) => hit.value === 'und');
  const found = all.filter(
    (hit) =>
      asked.includes(hit) ||
      unexplained.some((one) => explainsUnnamed(document.view.lower.slice(one.end, hit.start))),
  );
  if (found.length === 0) return [];
  if (
    found.every((hit) => hit.value !== 'und') &&
    !ASKED.test(text) &&
    !/language|idioma/.test(segment.heading) &&
    !found.some((hit) => saysNecessity(text.slice(hit.end - segment.start))) &&
    !isItem(segment, text, found)
  )
    return [];
  return found.map((hit) => ({ ...hit, kind: 'language' }));
}

/** 'Bilingual candidates (Spanish or Korean) receive a differential and are encouraged to apply', 'home to many Hmong speaking families, and applicants who speak it are of special interest'. */
const BILINGUAL_INVITED =
  /\b(?:bi-?lingual|[a-z]+[- ]speaking)(?: \([^()]{3,60}\))? (?:candidates|applicants|people)\b(?:[^.;]|\.(?=\d)){0,160}\b(?:encouraged|invited|welcome) to apply\b|\b(?:applicants|candidates) who (?:can )?speak (?:it|either|them|both|one|these|any)\b/;

/** 'Able to communicate with «Arabic»-speaking patients': one speaks their language. */
const TALKS_WITH =
  /\b(?:ability|able|comfortable|need|must) (?:to )?(?:(?:effectively|clearly) )?(?:communicat\w+|speak|convers\w+|talk)(?: (?:effectively|well|directly|clearly))? (?:with|to) (?:our )?$/;

/** 'Spanish is heard in all of our waiting rooms', 'sign language is taught in the school'. */
const HEARD_HERE =
  /^(?:,? (?:and|or) [a-z]+)? (?:is|are) (?:often |widely |commonly )?(?:heard|spoken|taught|offered) (?:in|by|at|here|throughout|all over)\b/;

/** Tells of each language that a text names, by where its name stands, whether it is asked for. */
function askedIn(text: string, heading: string): (start: number, end: number) => boolean {
  const isOthers = othersLanguagesIn(text);
  const isInvited = BILINGUAL_INVITED.test(text);
  return (start, end) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    if (isOthers(start < REACH ? `${heading}: ${before.trimStart()}` : before)) return false;
    if (tellsOfEmployer(text, { start, end }) || HEARD_HERE.test(text.slice(end, end + 60))) return false;
    return (
      isInvited ||
      ASKED_OUTRIGHT.test(text.slice(end, end + 60)) ||
      TALKS_WITH.test(before) ||
      !NOT_ASKED.test(withoutAside(clauseAround(text, start)))
    );
  };
}

/** 'Some Spanish', 'Working French or Hindi', 'Haitian Creole or Spanish.' alone in a list of requirements; 'Nice to have: Spanish, CPC'. */
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
  if (/(?:^|[,;]\s{0,9})\W{0,9}(?:some|a little|basic|conversational|medical|working) $/.test(before))
    return true;
  return (
    /(?:^\W*|[,;]\s*)$/.test(before) &&
    /^\s{0,9}(?:\([^()]{0,60}\)\s{0,9})?(?:[,;]|[^a-z0-9]{0,20}$)/.test(behind)
  );
}
