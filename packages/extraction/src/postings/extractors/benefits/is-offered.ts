import type { Document } from '../../../engine/document.ts';
import { PLURAL } from '../../../engine/numbers.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { PlacedSegment } from '../../sections.ts';

/** Words further away do not bear on a name. */
const REACH = 240;

const OFFER =
  /\b(?:we(?:'ll)? (?:also )?(?:offer|provide|give|pay|cover)|(?:pays?|cover) (?:\d+ ?%|half|part|all|most)|offer(?:s|ed|ing)?|benefits?|eligib\w+|package|perks?|enjoy|receive|(?:employer|company|fully|practice)[- ](?:paid|sponsored|provided|subsidi[sz]ed|funded|contribut\w+)|you(?:'ll| will) (?:get|have)|compensation|generous|free|competitive|access to|available after|after \d+ days|salary plus|plus|in addition to|total rewards|salary|provides?|at no cost|employee cost|(?:plans?|coverage) (?:is |are )?available|(?:to|for) (?:all |our )?(?:full[- ]time )?employees)\b/;
/** '$24 an hour, equity, health insurance'. */
const PAY_BEFORE =
  /\$\d[\d,.]{0,9}k?(?: ?\/ ?| per | an? )(?:hour|hr|year|yr|annum)\b[^.;:]{0,60}$|\b(?:annually|hourly|per hour|per year)[^.;:\w][^.;:]{0,60}$/;

/** Work with benefits, and the things it is done with. */
const WORK_BEFORE =
  /\b(?:administ\w+|verif\w+|process\w*|enroll\w*|explain\w*|bill\w*|manag\w+|coordinat\w+|negotiat\w+|knowledge|experience|experienced|understand\w*|familiar\w*|sell\w*|claims?|review\w*|handl\w+|respond\w*|obtain\w*|submit\w*|calculat\w+|reconcil\w+|payroll|work with|determin\w+|questions about|contact\w*|collect\w*|complet\w+|track\w*|maintain\w*|regarding|(?<!\b(?:benefits?|package|perks|benefits? package) )such as|ensur\w+|promot\w+|improv\w+)\b[^.;:]{0,60}$/;
/** What may stand before the words captures (decision 0008). */
const WORK_AFTER =
  /^['’]?s?,? ((?:and|or|&) [a-z]+ )?(?:verif\w+|claims?|compan(?:y|ies)|carriers?|billing|industry|providers?|representatives?|agents?|brokers?|license|background|knowledge|experience|eligibility|authoriz\w+|payers?|payors?|process\w*|forms?|products?|markets?|administrat\w+|assistants?|offices?|practices?|hygien\w+|records?|terminology|school|centers?|clinics?|requests?|compliance|enroll\w*|reports?|policies|policy|requirements?|services|staff|professionals?|field|plan (?:members|design)|equity|care|information|systems?|exam\w*|conditions?|necessity|standards|schedul\w+|calendar|laws?|planning|coverage when)\b/;
const NEGATED =
  /\b(?:no|not|without|nor|isn't|aren't|don't|cannot|ineligible for)\b(?! (?:limited|only|just))[^.;,:]{0,30}$/;

/** One word of many meanings: it stands in a list, or its own line says it. */
const IN_LIST =
  /^\W*(?:$|[,/&;.)(:|+\n-]|and\b(?! (?:safety|wellness|wellbeing|well|human|science|research))|or\b|insurance|coverage|benefits?|plans?|premiums?|through\b|(?:from|after|effective|starting|on|beginning) (?:the first|day|your|\d|one|month))/;
/** A duty even below 'Benefits:'. */
const IS_WORK = /\b(?:verify(?:ing)?|billing|submitting)(?: [a-z]+){0,2} $/;
const NOT_GIVEN = /^[^.;,]{0,20}\b(?:is|are) not (?:provided|available|offered)\b/;
/** 'Life-saving', but not 'medical-dental-vision'. */
const PART_OF_A_WORD = /^-(?!dental|vision|medical|life)[a-z]/;
/** 'pay 80% of your health insurance'. */
const PAID_IN_PART = /\b(?:pays?|cover) (?:\d+ ?%|half|part|all|most) of (?:your|the|employee) $/;
const LIFE_OF_OTHERS = /\b(?:work|real|daily|whole|every)[ /-]*$/;

const ASKED: ReadonlySet<string> = new Set(['required', 'preferred', 'ideal', 'listed', 'duties']);

/** 'Medical and dental coverage', 'Health, dental and vision insurance', 'medical/dental/vision plans'. */
const ENUMERATED =
  /^(?:(?:, ?(?:and |& |or )?| and | & | or | ?\/ ?|, ?&)(?:medical|health|dental|vision|optical|life|disability|prescription|rx|ad&d|accident|(?:short|long)(?:[- ](?:and|&) (?:short|long))?[- ]term(?: disability)?)\b){0,7} (?:insurance|coverage|benefits|plans?\b(?! (?:members|design|of|to|for|and)))/;

interface Naming {
  readonly before: string;
  readonly after: string;
  readonly name: string;
  readonly segment: PlacedSegment;
  /** Different benefits that the segment names. */
  readonly kinds: number;
}

export function isOffered(
  { view }: Document,
  segment: PlacedSegment,
  { hit, kinds }: { hit: Hit<unknown>; kinds: number },
): boolean {
  const name = view.lower.slice(hit.start, hit.end);
  const after = view.lower.slice(hit.end, Math.min(segment.end, hit.end + REACH));
  const isBare = /^\w+$/.test(name) && !ONLY_BENEFITS.test(name);
  const isListed = isBare && IN_LIST.test(after);
  if (isBare && (!isListed || PART_OF_A_WORD.test(after))) return false;
  const before = view.lower.slice(Math.max(segment.start, hit.start - REACH), hit.start);
  if (NEGATED.test(before) || NOT_GIVEN.test(after) || IS_WORK.test(before)) return false;
  if (WORK_AFTER.test(after) && segment.section !== 'benefits') return false;
  const naming: Naming = { before, after, name, segment, kinds };
  return isBare && !(ENUMERATED.test(after) && kinds > 1) ? isWordOffered(naming) : isNameOffered(naming);
}

const saysOffer = ({ before, after }: Naming): boolean =>
  OFFER.test(before) || OFFER.test(after) || PAY_BEFORE.test(before);

/** Words that mean nothing but a benefit. */
const ONLY_BENEFITS = /^(?:401k|403b|457b|pto|fsa|hsa|espp|esop|eap|rsus?|pension|gainsharing)$/;
/** Names that an employer hardly says but to offer them. */
const OFFERED_BY_NAME = new RegExp(
  String.raw`^(?:paid (?:time|vacation|holidays?|sick (?:leave|time)|leave|parental|training|orientation)|p\.?t\.?o\b|(?:weeks|days) (?:of )?(?:paid )?(?:vacation|leave)|weeks off|401 ?\(?k|403 ?\(?b|tuition (?:reimb|assist|remis|help)|part of (?:their|your) tuition|scrubs? (?:is|are|prov|allow)|uniforms? (?:is|are|prov|allow)|free (?:lunch|meals|gym)|relocation (?:assist|help|package)|help with moving|retirement plan\b|(?:\d+|${PLURAL}) holidays|loan (?:forgiv|repay)|health club|gym memb)`,
);

function isWordOffered(naming: Naming): boolean {
  const { before, after, segment, kinds } = naming;
  if (LIFE_OF_OTHERS.test(before)) return false;
  if (segment.section === 'benefits')
    return (kinds > 1 && !/^['’]s /.test(after)) || segment.end - segment.start <= 40;
  return kinds > 2 ? saysOffer(naming) : kinds > 1 && PAY_BEFORE.test(before);
}

function isNameOffered(naming: Naming): boolean {
  const { before, name, segment, kinds } = naming;
  if (segment.section === 'benefits') return true;
  if (WORK_BEFORE.test(before) && (kinds < 3 || segment.section === 'duties')) return false;
  if (OFFERED_BY_NAME.test(name) || PAID_IN_PART.test(before)) return true;
  const offered = saysOffer(naming);
  const listed = kinds > 2 || (kinds > 1 && offered);
  if (ASKED.has(segment.section)) return listed && (offered || kinds > 3);
  return offered || listed || segment.end - segment.start - name.length < 25;
}
