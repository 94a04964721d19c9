import type { Document } from '../engine/document.ts';
import { resolveOverlaps } from '../engine/resolve-overlaps.ts';
import type { Hit } from '../engine/rule.ts';
import { runRules } from '../engine/run-rules.ts';
import { credentialMentions } from './extractors/credentials/credential-mentions.ts';
import { degreeMentions } from './extractors/degree/degree-mentions.ts';
import { type Substitution, substitutionRules } from './extractors/degree/substitution.ts';
import { yearsMentions } from './extractors/experience/years-mentions.ts';
import { languageMentions } from './extractors/languages/language-mentions.ts';
import type { Mention } from './mention.ts';
import type { PlacedSegment } from './sections.ts';

/** What one segment names, in text order. */
export interface SegmentReading {
  readonly segment: PlacedSegment;
  readonly mentions: readonly Mention[];
  readonly substitutions: readonly Hit<Substitution>[];
}

/** 'Do I need a degree?': the answer behind it asks. 'Do you have a license?' asks by itself. */
const OWN_QUESTION =
  /^\W*(?:q[.:] ?)?(?:do i|must i|will i|should i|what|which|how|(?:is|are) (?:an?|any|there)\b[^?]{0,60}(?:need|requir|necess))[^?]*\?\W*$/;

export function readSegment(document: Document, segment: PlacedSegment): SegmentReading {
  if (OWN_QUESTION.test(document.view.lower.slice(segment.start, Math.min(segment.end, segment.start + 160))))
    return { segment, mentions: [], substitutions: [] };
  const substitutions =
    segment.section === 'benefits' ? [] : resolveOverlaps(runRules(substitutionRules, document, segment));
  const mentions = resolveOverlaps<Mention>([
    ...degreeMentions(document, segment),
    ...yearsMentions(document, segment),
    ...credentialMentions(document, segment),
    ...languageMentions(document, segment),
  ]);
  return {
    segment,
    substitutions,
    mentions: mentions.filter((mention) => !isPartOf(substitutions, mention)),
  };
}

/** '4 years of experience can be substituted for a degree' asks for neither the years nor a degree. */
function isPartOf(substitutions: readonly Hit<Substitution>[], mention: Mention): boolean {
  return substitutions.some(
    (substitution) =>
      (mention.kind === 'years' || CONSUMING.has(substitution.ruleId)) &&
      mention.start < substitution.end &&
      mention.end > substitution.start,
  );
}

const CONSUMING: ReadonlySet<string> = new Set([
  'substitution/may-stand-in',
  'substitution/combination',
  'substitution/in-place',
  'substitution/experiencia-sustituye',
]);
