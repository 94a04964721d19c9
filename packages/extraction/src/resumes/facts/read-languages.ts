import type { LanguageLevel, LanguageMode, SpokenLanguage } from '@omm/contracts';
import type { Segment } from '@omm/text';
import { type LexiconRow, matchLexicon } from '../../engine/lexicon.ts';
import type { Hit } from '../../engine/rule.ts';
import { languageModes } from '../../postings/extractors/languages/language-modes.ts';
import { quote } from '../lines.ts';
import type { ResumeText } from '../resume-text.ts';
import { spokenLanguages } from './own-language-names.ts';

/** 'Spanish: none yet', 'German, which I do not speak', 'I do not speak Polish': named, and not one's own. */
const notYet =
  /^[\s:,(–-]{1,4}(?:none\b|not (?:yet|spoken|at all)\b|which I (?:do not|don['’]t|cannot) speak\b)/i;
const disclaimed = /\b(?:do not|don['’]t|cannot|can['’]t) (?:speak|know|understand) (?:any )?$/i;

/** Words that make the name of a language a claim to speak, read or write it. */
const claim =
  /\b(?:bilingual|trilingual|multilingual|fluen(?:t|cy|tly)|speak(?:s|ing)?|spoken|spoke|native|conversational|proficien(?:t|cy)|languages?|read(?:ing)?|writ(?:e|ing|ten)|literate|translat\w+|interpret\w*|intermediate|beginner|basic|mother tongue|working knowledge|bilingüe|habla|idiomas?|(?<!\b(?:an?|each|every|the|for|with) (?:\w+ ){0,2})speaker|nativ[oa]|avanzad[oa]|intermedi[oa]|básic[oa]|parl[eé]\w*|langues?|courante?)\b/i;
/** 'German, good.', 'French: rusty.' */
const graded = /^\W{0,3}\p{L}{3,20}[,:( –-]{1,3}(?:good|fair|excellent|some|a little|rusty)\W{0,3}$/iu;
const isClaim = (words: string): boolean => claim.test(words) || graded.test(words);
const notOwn =
  /\b(?:students?|learners?|teach(?:er|ing)?|taught|clients?|patients?|speakers|community|communities|population|tutor\w*|literature|culture|food|restaurant|studies|history|market|department|programs?|customers)\b/i;

const levels: readonly (readonly [LanguageLevel, RegExp])[] = [
  [
    'native',
    /\b(?:native|mother tongue|first language|nativ[oa]|natal|lengua materna|idioma materno|maternelle|bilingual)\b/i,
  ],
  [
    'fluent',
    /\b(?:fluen\w+|full professional|advanced|proficient|c1|c2|fluid[oa]|avanzad[oa]|dominio (?:total|completo)|100 ?%|courante?)\b/i,
  ],
  [
    'conversational',
    /\b(?:conversational|intermediate|limited working|professional working|working|b1|b2|intermedi[oa]|conversacional|intermédiaire)\b/i,
  ],
  ['basic', /\b(?:basic|beginner|elementary|some|a1|a2|básic[oa]|principiante|débutant)\b/i],
];

/** Languages other than English that the person claims. */
export function readLanguages(resume: ResumeText): SpokenLanguage[] {
  const found = new Map<string, SpokenLanguage>();
  for (const segment of resume.document.segments) {
    for (const language of claimedIn(resume, segment))
      if (!found.has(language.code)) found.set(language.code, language);
  }
  const named = [...found.values()];
  return named.length > 0 ? named : unnamed(resume);
}

/** 'Trusted in Haitian Creole, French and English': several languages beside English are one's own. */
const besideEnglish = /\b(?:english|ingl[eé]s)\b/i;

function claimedIn(resume: ResumeText, segment: Segment): SpokenLanguage[] {
  const named = matchLexicon(spokenLanguages, resume.document, { segment });
  if (named.length === 0) return [];
  const words = resume.document.view.folded.slice(segment.start, segment.end);
  const hits = named.filter(
    ({ start, end }) =>
      !notYet.test(words.slice(end - segment.start)) &&
      !disclaimed.test(words.slice(0, start - segment.start)),
  );
  if (hits.length === 0) return [];
  const kind = resume.sectionOf(segment)?.kind;
  const spoken = (hit: Hit<LexiconRow>): SpokenLanguage => ({
    code: hit.value.id,
    level: levelNear(words, hit.start - segment.start, hit.end - segment.start),
    modes: modesNear(words, hit.start - segment.start, hit.end - segment.start),
    confidence: kind === 'languages' || isClaim(words) ? 'high' : 'medium',
    evidence: { span: quote(resume.text, hit.start, hit.end), ruleId: hit.ruleId, certainty: hit.certainty },
  });
  if (kind === 'skills' && !isClaim(words))
    return hits
      .filter(({ start, end }) => isListItem(words, start - segment.start, end - segment.start))
      .map(spoken);
  const sure =
    /\b(?:bilingual|fluent|fluently|speak|native|conversational|translated?|translating|interpret(?:ed|ing|er))\b/i.test(
      words,
    );
  if (hits.length >= 2 && besideEnglish.test(words)) return hits.map(spoken);
  const worded = hits.filter((hit) => isSpokenBesideEnglish(words, hit, segment.start));
  if (worded.length > 0) return worded.map(spoken);
  if (kind !== 'languages' && (!isClaim(words) || (notOwn.test(words) && !sure))) return [];
  return hits.map(spoken);
}

/** 'Explained bills in Tagalog and English', 'Answered calls in English or Polish'; not 'printed forms in English and Polish'. */
function isSpokenBesideEnglish(words: string, { start, end }: Hit<LexiconRow>, from: number): boolean {
  const [before, after] = [words.slice(0, start - from), words.slice(end - from)];
  const beside = /\bin $/i.test(before)
    ? /^ (?:and|&|or|\/) english\b/i.test(after)
    : /\bin english (?:and|&|or|\/) $/i.test(before);
  return beside && !printed.test(words);
}

const printed =
  /\b(?:flyers?|brochures?|forms?|materials?|signs?|signage|letters|documents?|pamphlets?|posters?|websites?|books?|newsletters?|classes|courses)\b/i;

/** An item of its own among the skills: 'Excel, Spanish, phones'; not 'French doors'. */
function isListItem(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - 12), start);
  const opens = /(?:[,;|:/&•]|\b(?:and|y|e))\s*$/.test(before) || (start <= 12 && before.trim() === '');
  return opens && /^\s*(?:$|[,;|/&•(.-]|(?:and|y|e)\b)/.test(words.slice(end, end + 12));
}

function levelNear(words: string, start: number, end: number): LanguageLevel | null {
  const after = /^[\s:(–,-]*[^,;.]{0,40}/.exec(words.slice(end, end + 60))?.[0] ?? '';
  const before = words.slice(Math.max(0, start - 60), start);
  const name = (part: string) => levels.find(([, form]) => form.test(part))?.[0] ?? null;
  return name(after.split(/\b(?:and|y|et)\b/)[0] ?? '') ?? name(before);
}

/** 'Spanish (spoken and written)', 'medical Spanish'; none where the resume does not say. */
function modesNear(words: string, start: number, end: number): LanguageMode[] | undefined {
  const modes = languageModes({ before: words.slice(0, start), after: words.slice(end) });
  return modes.length > 0 ? modes : undefined;
}

/**
 * 'Bilingual', 'Medical interpreter', 'Served as an interpreter', and no language named anywhere;
 * not 'who needs an interpreter', which is another's.
 */
const bilingual =
  /\b(?:bilingual|trilingual|multilingual|bilingüe|(?:(?:as|am|was) (?:an? |the )?(?:[\w-]+ ){0,2}|certified |qualified |trained |medical |court |volunteer )(?:translator|interpreter))\b|(?:^|[,;•|])\W{0,9}(?:translator|interpreter)\b/i;
/** 'Four languages which I do not speak'. */
const speaksNone = /\b(?:do not|don['’]t|cannot|can['’]t) speak\b/i;
/** One of them stands in each of these. */
const saysBilingual = /ling[uü]|translator|interpreter/i;

function unnamed({ text, document, sectionOf }: ResumeText): SpokenLanguage[] {
  if (!saysBilingual.test(document.view.folded)) return [];
  for (const segment of document.segments) {
    const words = document.view.folded.slice(segment.start, segment.end);
    const match = bilingual.exec(words);
    if (
      match === null ||
      speaksNone.test(words) ||
      /\b(?:hired|services|used|request\w*|arrang\w+|provid\w+|schedul\w+)\b/i.test(words)
    )
      continue;
    if (sectionOf(segment)?.kind === 'experience' && !/^bilingual\b/i.test(words)) continue;
    const start = segment.start + match.index;
    const span = quote(text, start, start + match[0].length);
    return [
      {
        code: 'und',
        level: null,
        confidence: 'low',
        evidence: { span, ruleId: 'language/unnamed', certainty: 'inferred' },
      },
    ];
  }
  return [];
}
