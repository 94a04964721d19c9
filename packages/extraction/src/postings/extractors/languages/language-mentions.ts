import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Rule } from '../../../engine/rule.ts';
import { compileRules, runRules } from '../../../engine/run-rules.ts';
import { languages } from '../../../lexicons/languages.ts';
import type { MentionOf } from '../../mention.ts';
import type { PlacedSegment } from '../../sections.ts';

/** 'bilingual', 'a second language', 'language other than English': a language that is not named. */
const unnamed: Rule<string> = {
  id: 'language/unnamed',
  anchors: ['bilingual', 'lingual', 'multilingual', 'trilingual', 'language', 'bilinguals'],
  pattern:
    /\b(?:bi-? ?lingual|multi-?lingual|tri-?lingual|(?:a )?(?:second|foreign|additional|another|other) languages?|languages? other than english|language in addition to english)\b/g,
  produce: () => 'und',
  examples: [
    { text: '«Bilingual» a plus', value: 'und' },
    { text: 'Fluency in a «language other than English» preferred', value: 'und' },
  ],
  counterExamples: ['English language skills', 'programming languages'],
};
export const languageRules = compileRules([unnamed]);

const ASKED =
  /\b(?:bi-?lingual|multi-?lingual|tri-?lingual|fluen\w+|speak\w*|spoken|languages?|proficien\w*|read|reading|write|writing|written|conversational|communicat\w*|english|skills?|required|preferred|plus|knowledge|converse|verbal\w*|understand\w*|literate|native)\b/;

/** The employer's service, its notice of rights, its texts: not asked of the candidate. */
const NOT_ASKED =
  /\b(?:interpreter services|translation services|available in|interpretation services|services? (?:is |are )?(?:offered|provided|available)|national origin|without regard|discriminat\w*|language assistance|speaking (?:patients|clients|families|communit\w+|population)|(?:clients|patients|customers|families|members) (?:who|that) speak|(?:food|cuisine|restaurant|art|literature|history|customs|market|tv|television|commercials|embassy|immersion|teacher)|haga clic|para espa[nñ]ol|body language|programming language|language development|(?:sign|speech|language)[- ](?:patholog|therap|language)|language arts|language line)\b/;

export function languageMentions(document: Document, segment: PlacedSegment): MentionOf<'language'>[] {
  const named = matchLexicon(languages, document, { segment });
  const general = runRules(languageRules, document, segment);
  if (named.length + general.length === 0 || segment.section === 'benefits') return [];
  const text = document.view.lower.slice(segment.start, segment.end);
  if (NOT_ASKED.test(text)) return [];
  if (named.length > 0) {
    if (!ASKED.test(text) && !/language/.test(segment.heading)) return [];
    return named.map((hit) => ({ ...hit, kind: 'language', value: hit.value.id }));
  }
  return general.map((hit) => ({ ...hit, kind: 'language' }));
}
