import type { Benefit } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import { runRules } from '../../../engine/run-rules.ts';
import type { PlacedSegment } from '../../sections.ts';
import { benefits } from './benefits.ts';
import { holidayRules } from './counted-holidays.ts';
import { isOffered } from './is-offered.ts';
import { benefitsInSpanish } from './spanish-benefits.ts';

/** What the employer offers to the employee; insurance that is work ('verify dental insurance') or a product is none. */
export function offeredBenefits(document: Document, segments: readonly PlacedSegment[]): Hit<Benefit>[] {
  const named = segments.flatMap((segment) => {
    const hits = [
      ...matchLexicon(benefits, document, { segment }),
      ...runRules(holidayRules, document, segment),
    ];
    if (hits.length === 0) return [];
    const kinds = new Set(hits.map((hit) => hit.value.id)).size;
    return hits
      .filter((hit) => isOffered(document, segment, { hit, kinds }))
      .flatMap((hit) => withMatch(document, segment, { ...hit, value: hit.value.id }));
  });
  return document.spanish ? [...named, ...benefitsInSpanish(document, segments)] : named;
}

/** '401(k) with company match', '403(b) plan with up to 4% matching', 'a retirement plan with a 6% employer contribution'. */
const MATCH =
  /^\)?(?:,? (?:retirement|savings|plan|plans|program|account|and|with|w\/|plus|includes|including|an?|up|to|the|company|employer|generous|competitive|matched|full|immediate|\d+(?:\.\d+)?%|up to|contribution|contributions|employee|safe|harbor|pension|profit|sharing)|,)* ?(?:match(?:ing|ed)?)\b/;

/** A plan that the employer adds to is two benefits; the words that say so belong to the second's quote. */
function withMatch({ view }: Document, segment: PlacedSegment, hit: Hit<Benefit>): Hit<Benefit>[] {
  if (hit.value !== 'retirement-plan') return [hit];
  const after = view.lower.slice(hit.end, Math.min(segment.end, hit.end + 70));
  const closes = after.startsWith(')') && view.lower.slice(hit.start, hit.end).includes('(');
  const plan = closes ? { ...hit, end: hit.end + 1 } : hit;
  const match = MATCH.exec(after);
  if (match === null) return [plan];
  return [plan, { ...hit, value: 'retirement-match', end: hit.end + match[0].length }];
}
