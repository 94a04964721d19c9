import type { Benefit } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { PlacedSegment } from '../../sections.ts';
import { benefits } from './benefits.ts';

/** What the employer offers to the employee; insurance that is work ('verify dental insurance') or a product is none. */
export function offeredBenefits(document: Document, segments: readonly PlacedSegment[]): Hit<Benefit>[] {
  return segments.flatMap((segment) => {
    const hits = matchLexicon(benefits, document, { segment });
    if (hits.length === 0) return [];
    const kinds = new Set(hits.map((hit) => hit.value.id)).size;
    return hits
      .filter((hit) => isOffered(document, segment, { hit, kinds }))
      .map((hit) => withMatch(document, segment, { ...hit, value: hit.value.id }));
  });
}

/** '401(k) with company match', '403(b) plan with up to 4% matching'. */
const MATCH =
  /^\)?(?:,? (?:retirement|savings|plan|plans|program|account|and|with|w\/|plus|includes|including|an?|up|to|the|company|employer|generous|competitive|matched|full|immediate|\d+(?:\.\d+)?%|up to|contribution|contributions|employee|safe|harbor|pension|profit|sharing)|,)* ?(?:match(?:ing|ed)?)\b/;

/** A plan that the employer adds to is another benefit; the words that say so belong to the quote. */
function withMatch({ view }: Document, segment: PlacedSegment, hit: Hit<Benefit>): Hit<Benefit> {
  if (hit.value !== 'retirement-plan') return hit;
  const after = view.lower.slice(hit.end, Math.min(segment.end, hit.end + 70));
  const match = MATCH.exec(after);
  if (match !== null) return { ...hit, value: 'retirement-match', end: hit.end + match[0].length };
  const closes = after.startsWith(')') && view.lower.slice(hit.start, hit.end).includes('(');
  return closes ? { ...hit, end: hit.end + 1 } : hit;
}

/** Words further away do not bear on a name. */
const REACH = 240;

const OFFER =
  /\b(?:we(?:'ll)? (?:also )?(?:offer|provide|give|pay|cover)|offer(?:s|ed|ing)?|benefits?|eligib\w+|package|perks?|enjoy|receive|(?:employer|company|fully|practice)[- ](?:paid|sponsored|provided|subsidi[sz]ed|funded|contribut\w+)|you(?:'ll| will) (?:get|have)|compensation|generous|free|competitive|access to|available after|after \d+ days|salary plus|plus|in addition to|total rewards|salary|provides?|at no cost|(?:to|for) (?:all |our )?(?:full[- ]time )?employees)\b/;

/** Work with benefits, and the things it is done with. */
const WORK_BEFORE =
  /\b(?:administ\w+|verif\w+|process\w*|enroll\w*|explain\w*|bill\w*|manag\w+|coordinat\w+|negotiat\w+|knowledge|experience|experienced|understand\w*|familiar\w*|sell\w*|claims?|review\w*|handl\w+|respond\w*|obtain\w*|submit\w*|calculat\w+|reconcil\w+|payroll|work with|determin\w+|questions about|contact\w*|collect\w*|complet\w+|track\w*|maintain\w*|regarding|such as|ensur\w+|promot\w+|improv\w+)\b[^.;:]{0,60}$/;
const WORK_AFTER =
  /^['’]?s?,? (?:(?:and|or|&) [a-z]+ )?(?:verif\w+|claims?|compan(?:y|ies)|carriers?|billing|industry|providers?|representatives?|agents?|brokers?|license|background|knowledge|experience|eligibility|authoriz\w+|payers?|payors?|process\w*|forms?|products?|markets?|administrat\w+|assistants?|offices?|practices?|hygien\w+|records?|terminology|school|centers?|clinics?|requests?|compliance|enroll\w*|reports?|policies|policy|requirements?|services|staff|professionals?|field|plan (?:members|design)|equity|care|information|systems?|exam\w*|conditions?|necessity|standards|schedul\w+|calendar|laws?|planning|coverage when)\b/;
const NEGATED =
  /\b(?:no|not|without|nor|isn't|aren't|don't|cannot|ineligible for)\b(?! (?:limited|only|just))[^.;,:]{0,30}$/;

/** One word of many meanings: it stands in a list, or its own line says it. */
const IN_LIST =
  /^\W*(?:$|[,/&;.)(:|+\n-]|and\b(?! (?:safety|wellness|wellbeing|well|human|science|research))|or\b|insurance|coverage|benefits?|plans?|premiums?)/;
const LIFE_OF_OTHERS = /\b(?:work|real|daily|whole|every)[ /-]*$/;

const ASKED: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed', 'duties']);

/** 'Medical and dental coverage'. */
const PAIRED =
  /^(?:,? (?:and|&) |\/|, )(?:dental|vision|medical|life)\b[^.;]{0,25}\b(?:insurance|coverage|benefits|plans?)\b/;

interface Naming {
  readonly before: string;
  readonly after: string;
  readonly name: string;
  readonly segment: PlacedSegment;
  /** Different benefits that the segment names. */
  readonly kinds: number;
  /** Words of offering stand near. */
  readonly offered: boolean;
}

function isOffered(
  { view }: Document,
  segment: PlacedSegment,
  { hit, kinds }: { hit: Hit<unknown>; kinds: number },
): boolean {
  const before = view.lower.slice(Math.max(segment.start, hit.start - REACH), hit.start);
  const after = view.lower.slice(hit.end, Math.min(segment.end, hit.end + REACH));
  const name = view.lower.slice(hit.start, hit.end);
  if (NEGATED.test(before) || (WORK_AFTER.test(after) && segment.section !== 'benefits')) return false;
  const offered = OFFER.test(before) || OFFER.test(after);
  const naming: Naming = { before, after, name, segment, kinds, offered };
  return /^\w+$/.test(name) && !ONLY_BENEFITS.test(name) ? isWordOffered(naming) : isNameOffered(naming);
}

/** Words that mean nothing but a benefit. */
const ONLY_BENEFITS = /^(?:401k|403b|457b|pto|fsa|hsa|espp|esop|eap|rsus?|pension|gainsharing)$/;

function isWordOffered({ before, after, segment, kinds, offered }: Naming): boolean {
  if (!IN_LIST.test(after) || LIFE_OF_OTHERS.test(before)) return false;
  if (segment.section !== 'benefits') return offered && (kinds > 2 || PAIRED.test(after));
  return (kinds > 1 && !/^['’]s /.test(after)) || segment.end - segment.start <= 40;
}

function isNameOffered({ before, name, segment, kinds, offered }: Naming): boolean {
  if (segment.section === 'benefits') return true;
  const listed = kinds > 2 || (kinds > 1 && offered);
  if (WORK_BEFORE.test(before) && (kinds < 3 || segment.section === 'duties')) return false;
  if (ASKED.has(segment.section)) return listed && (offered || kinds > 3);
  return offered || listed || segment.end - segment.start - name.length < 25;
}
