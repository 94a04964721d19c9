import type { Finding } from '@omm/contracts';
import { type Document, quote } from '../../engine/document.ts';
import { runRules } from '../../engine/run-rules.ts';
import type { PlacedSegment } from '../sections.ts';
import { contradictions, type Settled } from './contradictions.ts';
import { missingLicence } from './licence.ts';
import { wordingRules } from './wording.ts';

/** What a recruiter should look at before the posting goes out. No finding is legal advice. */
export function readFindings(document: Document, settled: Settled): Finding[] {
  return [
    ...contradictions(document, settled),
    ...missingLicence(settled.requirements),
    ...wordingFindings(document, settled.segments),
  ];
}

/** The same words are told once. */
function wordingFindings(document: Document, segments: readonly PlacedSegment[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const segment of segments) {
    for (const { value, start, end } of runRules(wordingRules, document, segment)) {
      const key = `${value.code}/${document.view.lower.slice(start, end)}`;
      if (found.has(key) || value.lawfulWhere?.test(document.view.lower)) continue;
      found.set(key, { code: value.code, message: value.message, span: quote(document, start, end) });
    }
  }
  return [...found.values()];
}
