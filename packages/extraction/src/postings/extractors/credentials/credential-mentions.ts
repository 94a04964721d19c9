import { stands } from '../../../engine/asked-words.ts';
import type { Document } from '../../../engine/document.ts';
import { isNamed, matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { runRules } from '../../../engine/run-rules.ts';
import { credentials } from '../../../lexicons/credentials.ts';
import type { MentionOf } from '../../mention.ts';
import { asksNothing } from '../../section.ts';
import type { PlacedSegment } from '../../sections.ts';
import { isAskedFor, isListed } from './asked-credential.ts';
import { byPractice } from './by-practice.ts';
import { issuers } from './issuers.ts';
import { askedInSpanish } from './spanish-asked-credential.ts';
import { therapistLicences } from './therapist-licences.ts';

export function credentialMentions(document: Document, segment: PlacedSegment): MentionOf<'credential'>[] {
  if (asksNothing(segment.section)) return [];
  const spanish = document.spanish ? askedInSpanish(document, segment) : [];
  return [...spanish, ...englishMentions(document, segment)];
}

/** Most segments name none: they are passed by before anything is judged. */
const mayMention = (document: Document, segment: PlacedSegment): boolean =>
  [credentials, byPractice, issuers].some((names) => isNamed(names, document, segment)) ||
  stands(document.asked[therapistLicences.asker], segment);

function englishMentions(document: Document, segment: PlacedSegment): MentionOf<'credential'>[] {
  if (!mayMention(document, segment)) return [];
  const choice = isChoice(document, segment);
  const hits = [
    ...matchLexicon(credentials, document, {
      segment,
      trusted: choice || isShortItem(segment) || isRowOfInitials(document, segment),
    }),
    ...matchLexicon(byPractice, document, { segment }),
    ...matchLexicon(issuers, document, { segment }),
    ...runRules(therapistLicences, document, segment),
  ];
  if (hits.length === 0) return [];
  const text = document.view.lower.slice(segment.start, segment.end);
  if (CONDITIONAL_PAY.test(text) || KEYWORDS.test(segment.heading) || KEYWORDS.test(text)) return [];
  return outermost(hits)
    .filter(
      (hit) =>
        choice ||
        isAskedFor(text, segment, { start: hit.start - segment.start, end: hit.end - segment.start }),
    )
    .map((hit) => ({ ...hit, kind: 'credential', value: hit.value.id }));
}

const isShortItem = (segment: PlacedSegment): boolean => {
  const words = segment.endToken - segment.firstToken;
  return (isListed(segment) && words <= 6) || (segment.bullet && words <= 8);
};

/** 'CVPM and/or SHRM-CP or PHR', 'One or more of the following: CPC, RN': nothing but initials in a list of demands. */
const INITIALS =
  /^(?:[A-Za-z ]{3,20} of the following: ?)?(?:(?:\(?[A-Z][A-Z-]{1,8}\)?|and|or)[\s,/&.]{0,9}){2,12}$/;

const isRowOfInitials = ({ view }: Document, segment: PlacedSegment): boolean =>
  isListed(segment) &&
  segment.end - segment.start <= 100 &&
  INITIALS.test(view.folded.slice(segment.start, segment.end));

/** In order, without those that lie within a longer one: 'DL' in 'valid DL' is no second licence. */
function outermost(hits: readonly Hit<{ readonly id: string }>[]): Hit<{ readonly id: string }>[] {
  let widest = { start: -1, end: -1 };
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (hit.end < widest.end || (hit.end === widest.end && widest.start < hit.start)) return false;
      if (hit.end > widest.end) widest = hit;
      return true;
    });
}

/** A line that is nothing but a choice of licences, or goes on with what they bring ('RN, LPN or MA with …'). What repeats captures (decision 0008). */
const HOLDER =
  '(?:rn|lpn|lvn|cna|cma|rma|ccma|ma|np|fnp|pa|pa-c|emt|(?:registered|licensed practical|licensed vocational) nurse|nurse practitioner|physician assistant|(?:certified |registered )?medical assistant)';
const CHOICE = new RegExp(
  String.raw`^[^a-z0-9]*(${HOLDER}(?:, or |, | or |\/)){1,3}${HOLDER}\b(?:[^a-z0-9]*$|,? (?:with|needed|wanted|considered)\b)`,
);
/** 'BLS, ACLS', 'CPR & First Aid', 'BLS current', 'Infant/child CPR (we pay for it)', 'OSHA 30.': a line or sentence of nothing else. */
const CARDS =
  /^[^a-z0-9]*(?:(?:current|active|valid|adult|infant|child|pediatric)[ /]){0,3}(?:bls|acls|pals|nrp|cpr|first aid|dl|osha[- ][13]0)(?:(?:, |\/| and | & )(?:bls|acls|pals|nrp|cpr|first aid|aed))*(?:,? (?:current|needed|cards?|certified|certification))?(?: ?\([^()]{0,60}\)|, we (?:pay|host|offer|train|teach|provide)\b[^.;]{0,60})?[^a-z0-9]*$/;

function isChoice({ view }: Document, segment: PlacedSegment): boolean {
  const head = view.lower.slice(segment.start, Math.min(segment.end, segment.start + 110));
  return (CHOICE.test(head) && / or /.test(head)) || CARDS.test(head);
}

/** 'If you are a certified nurse assistant: $18.50', 'a bonus of $2,000 for RNs'. */
const CONDITIONAL_PAY =
  /\bif you (?:are|have|hold)\b[^.;]{0,80}\$|\bdifferential\b|\bbonus(?:es)?\b[^.;]{0,60}\$\s?\d|\$\s?[\d,.]+k?\+? (?:sign|bonus|retention|more|extra|additional)|\$\s?\d[^.;]{0,25}\bfor\b/;
const KEYWORDS = /^\W*(?:job )?keywords?\b/;
