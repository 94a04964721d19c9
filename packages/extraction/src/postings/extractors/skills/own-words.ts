import type { Document } from '../../../engine/document.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { PlacedSegment } from '../../sections.ts';
import { isToldOfOthers } from './told-of-others.ts';

/** Words further away do not bear on a name. */
const REACH = 150;

const ASKS =
  /\b(?:experienced?|knowledge|knowledgeable|abilit(?:y|ies)|able|skills?|skilled|proficien(?:t|cy)|familiar(?:ity)?|understand(?:ing)?|must|require[ds]?|requirements?|prefer(?:red|ably|s)?|expertise|expert|background|comfort(?:able)?|strong|excellent|exceptional|outstanding|superior|solid|proven|good|great|demonstrate[ds]?|competen(?:t|cy|cies|ce)|you|candidates?|qualifi\w{1,10}|trained|training|exposure|passion(?:ate)?|interest|record|fluen(?:t|cy)|history|aptitude|capab(?:le|ility)|willing(?:ness)?|desire[ds]?|committed|years?|plus|adept|possess(?:es)?|effective(?:ly)?|highly|high|working|basic|advanced|natural|sense|level|who|enjoys?|thrives?|minded|person|should)\b/;
/** The firm speaks of itself: 'report it to our recruiting department', 'we maintain a friendly office'. */
const OWN = /\b(?:our|we|we're|us|its|their|employees are|(?:team|group) of)\b[^.;:\n]{0,50}$/;
/** 'A leading data analytics company', 'at the crossroads of power and financial modeling, we help …'. */
const COMPANY =
  /^[^.;,:\n]{0,20}\b(?:company|firm|startup|team is)\b|^, we (?:enable|help|build|deliver|power)\b/;
/** 'Works across sales, product and customer support'. */
const OTHER_TEAMS =
  /\b(?:across|between|alongside|closely with|teams like)\b[^.;:\n]{0,70}\b(?:sales|product|engineering|legal|finance|marketing|operations|trading)\b[^.;:\n]{0,40}$/;
const FEW_WORDS = 12;

/** The sentence tells of the employer, of other teams or of a degree. */
export function isOfEmployer(
  { view }: Document,
  segment: PlacedSegment,
  { start, end }: Hit<unknown>,
): boolean {
  const before = view.lower.slice(Math.max(segment.start, start - REACH), start);
  const behind = view.lower.slice(end, Math.min(segment.end, end + REACH));
  const own = OWN.exec(before);
  if (own !== null && !ASKS.test(own[0])) return true;
  return COMPANY.test(behind) || OTHER_TEAMS.test(before) || isToldOfOthers(before);
}

/** Is a skill in a list of requirements asked of the candidate? A long sentence without a word of asking tells of the employer. */
export function isAskedFor(document: Document, segment: PlacedSegment, hit: Hit<unknown>): boolean {
  if (isOfEmployer(document, segment, hit)) return false;
  const { lower } = document.view;
  const before = lower.slice(Math.max(segment.start, hit.start - REACH), hit.start);
  const behind = lower.slice(hit.end, Math.min(segment.end, hit.end + REACH));
  return segment.endToken - segment.firstToken <= FEW_WORDS || ASKS.test(before) || ASKS.test(behind);
}

const AT = /\b(?:at|join|joining|welcome to) $/;
const IS =
  /^(?: product line| is (?:(?:an?|the) (?:leading|global|growing|world)|seeking|looking|hiring|committed|proud)\b)/;

/** 'As an analyst at Meditech': who makes the system asks for no experience with it. */
export function isEmployer(
  { view }: Document,
  segment: PlacedSegment,
  { start, end }: Hit<unknown>,
): boolean {
  const before = view.lower.slice(Math.max(segment.start, start - 15), start);
  const behind = view.lower.slice(end, end + 25);
  const owns = view.lower.slice(start, end).endsWith("'s") && !SOFTWARE.test(behind);
  return owns || AT.test(before) || IS.test(behind);
}

/** "Epic's EMR" is a system still. */
const SOFTWARE = /^ (?:emr|ehr|electronic|software|system|practice)/;
