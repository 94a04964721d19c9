import type { Finding } from '@omm/contracts';
import { hiringLawOf, stateName, stateOfPlace } from '@omm/requirement-model';
import { type Document, quote } from '../../engine/document.ts';
import { runRules } from '../../engine/run-rules.ts';
import type { PlacedSegment } from '../sections.ts';
import { contradictions, type Settled } from './contradictions.ts';
import { demandFindings } from './demands.ts';
import { missingLicence } from './licence.ts';
import { payFindings } from './pay.ts';
import { stateLawFindings } from './state-laws.ts';
import type { Wording } from './wording/wording-rule.ts';
import { wordingRules } from './wording.ts';

/** What a recruiter should look at before the posting goes out. No finding is legal advice. */
export function readFindings(document: Document, settled: Settled): Finding[] {
  const { segments, requirements } = settled;
  const { location } = requirements.terms;
  const state = location === null ? null : stateOfPlace(location.value);
  return [
    ...contradictions(document, settled),
    ...demandFindings(requirements),
    ...missingLicence(document, requirements),
    ...payFindings(document, requirements, state),
    ...stateLawFindings(document, requirements, state),
    ...wordingFindings(document, segments, state),
  ];
}

/** The same words are told once. */
function wordingFindings(
  document: Document,
  segments: readonly PlacedSegment[],
  state: string | null,
): Finding[] {
  const found = new Map<string, Finding>();
  const isLawful = lawfulIn(document);
  for (const segment of segments) {
    for (const { value, start, end } of runRules(wordingRules, document, segment)) {
      const key = `${value.code}/${document.view.lower.slice(start, end)}`;
      if (found.has(key) || isLawful(value)) continue;
      const message = messageIn(value, state);
      if (message !== null) found.set(key, { code: value.code, message, span: quote(document, start, end) });
    }
  }
  return [...found.values()];
}

/** Each law is looked for once, however often the words stand in the text. */
function lawfulIn({ view }: Document): (wording: Wording) => boolean {
  const known = new Map<RegExp, boolean>();
  return ({ lawfulWhere }) => {
    if (lawfulWhere === undefined) return false;
    const answer = known.get(lawfulWhere) ?? lawfulWhere.test(view.lower);
    known.set(lawfulWhere, answer);
    return answer;
  };
}

/** What only some states forbid is told with the law of the state that the posting names, or not at all. */
function messageIn({ message, forbiddenBy }: Wording, state: string | null): string | null {
  if (forbiddenBy === undefined || state === null) return message;
  const law = hiringLawOf(forbiddenBy, state);
  return law && `${message} ${stateName(state)} does since ${law.since} (${law.statute}).`;
}
