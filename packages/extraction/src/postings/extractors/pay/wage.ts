import type { Pay, PayPeriod } from '@omm/contracts';
import type { Groups, MatchContext } from '../../../engine/rule.ts';
import { amountsOf, payAt, periodBySize, saidPeriod } from './amounts.ts';
import { SPANISH_LABELS, SPANISH_NOT_PAY } from './spanish-pay.ts';

/** Money that is not the wage: bonuses, budgets, sales, prices, insurance, what a visit brings. */
const NOT_PAY_AFTER =
  /^\s*(?:million|billion|mm?\b|b\b|in (?:sales|revenue|funding|annual|commission|bonus|tips)|(?:sign|retention|referral|quarterly|performance|annual|monthly|welcome|hiring)?[- ]?(?:on|ing)?[- ]?bonus|(?:per|an?|each|every|for each|\/)\s*(?:visit|patient|referral|case|unit|claim|sale|lead|appointment|test|exam|shift|mile|session|class|call|hire|trip|chart|procedure|delivery)|commissions?\b|acv|arr\b|mrr\b|quota|deals?\b|accounts?\b|gift|co-?pay|off\b|worth|stipend|allowance|discount|tuition|reimburs|towards?|for (?:continuing|tuition|each referral)|additional|more per hour|deductible|portfolio|company|organization|budget|in assets|raised|or less|fees?\b|[^.;]{0,25}(?:subsid|stipend|tuition|reimburs|rent\b)|(?:per )?(?:eval|revisit|soc\b)|(?:,?000|k)?'?s\b)/;
const NOT_PAY_BEFORE = new RegExp(
  String.raw`(?:bonus(?:es)?|tuition|reimbursement|budget|revenue|raised|contribut\w{0,40}|discount|referral|worth|save|co-?pay|insurance|stipend|allowance|sales(?! (?:rep|assoc|manager|clerk|person|agent|executive|consultant))|additional|extra|(?:application|registration|license) fee|valued|differential|increase|match\w{0,40}|assets|exceed\w{0,40}|purchas\w{0,40}|invoices?|amount|401|cash(?! (?:salary|compensation|pay)\b)|commuter|coverage|scholarship|loan|${SPANISH_NOT_PAY})\b[^.;:]{0,25}$|\b(?:per|each|an?) (?:visit|eval\w*|case|unit|line|session|test|load|point)s?: ?$`,
);
const LABEL_BEFORE = new RegExp(
  String.raw`\b(?:salary|salaries|${SPANISH_LABELS}|pay|pays|paid|paying|payrate|compensation|comp|wages?|rates?|earn\w*|hourly|annual|annually|base|starting|range|income|package|ote|offer\w*|make|up to)\b`,
);
const LABEL_AFTER =
  /^[^.;]{0,30}\b(?:doe|dependi?ng|salary|hourly|base|based on|commensurate|to start|plus|ote|w-?2|per|an hour)\b/;

/** '$48,000 - $55,000 + benefits', '$40-45K Reports to: Owner'. */
const OFFER_AFTER =
  /^\s*(?:\+|w\/|with|and|&)\s*(?:[a-z]+ ){0,2}(?:bene|bonus|commission|health|insurance|medical|incentive|tips\b|401|overtime|ot\b)|^[,;]? ?reports? to\b/;
/** 'Estimator - to $90K'. */
const UP_TO = /(?:^|[-:,(] ?)to $/;
/** 'Receptionist $24K-$28K': a title and nothing else before it. */
const TITLE_BEFORE =
  /^(?:(?!from\b|of\b|to\b|for\b|over\b|than\b|and\b|or\b|per\b|with\b|under\b|after\b|in\b|our\b|the\b|is\b|are\b)[a-z0-9/&'.,()-]+ ){0,5}(?!offer|number|order|under|over\b|after|per\b|for\b|or\b|other|either|customer|member|client|consumer|dollar)[a-z/-]*(?:[a-z]er|or|ist|ian|ant|yst|clerk|nurse|rn|lpn|secretary|attorney|paralegal|reps?|tech|representative|agent|architect|aide|driver)s?\)?(?: ?[-:,(])? ?$/;
/** 'Per diem for out of town $75/day' pays for the road. */
const ROAD_BEFORE = /\bper diem(?:,? ?(?:for|of|while|when|@|at|-|:|is|\(|up to)[^.;$]{0,30})? ?$/;
const ROAD_AFTER = /^ ?(?:\(?per diem|for (?:food|meals|travel|hotel|lodging))/;

/** What else has a price beside a bonus. */
const PRICED_BEFORE =
  /\b(?:homes?|cars?|vehicles?|loans?|inventory|deals?|projects?|accounts?|listings?|buyers?|grants?)\b[^.;:]{0,25}$/;

interface Wage {
  readonly min: number;
  readonly max: number;
}

function wageAt(groups: Groups, { segment, start, end }: MatchContext): Wage | null {
  const before = segment.slice(Math.max(0, start - 60), start);
  const isNotPay = NOT_PAY_AFTER.test(segment.slice(end, end + 60)) && !isWithMore(segment, end);
  if (isNotPay || NOT_PAY_BEFORE.test(before)) return null;
  const [min, max] = amountsOf(groups);
  return { min, max };
}

/** Pay whose period stands beside the amount. */
export function statedPay(groups: Groups, context: MatchContext): Pay | null {
  const period = saidPeriod(groups);
  const wage = period && wageAt(groups, context);
  if (period === 'day' && isForTheRoad(context)) return null;
  return wage ? payAt(wage.min, wage.max, period) : null;
}

/** Pay whose period is told by the words around or by its size; something must say that it is pay. */
export function inferredPay(groups: Groups, context: MatchContext): Pay | null {
  const isSaid = groups['per'] ?? groups['adverb'] ?? groups['slash'];
  const perOther = /^\s*(?:per|each|every|\/)\s*[a-z]/.test(
    context.segment.slice(context.end, context.end + 30),
  );
  if (isSaid !== undefined || perOther) return null;
  const wage = wageAt(groups, context);
  if (wage === null || !(isLabelled(context) || standsAlone(wage, context))) return null;
  const period = periodBySize(wage.max) ?? periodAround(context);
  return period ? payAt(wage.min, wage.max, period) : null;
}

/** A line that is nothing but the amount is pay as well. */
function isLabelled({ heading, segment, start, end }: MatchContext): boolean {
  const before = segment.slice(Math.max(0, start - 90), start);
  if (LABEL_BEFORE.test(heading) || LABEL_BEFORE.test(before)) return true;
  return LABEL_AFTER.test(segment.slice(end, end + 50)) || segment.length - (end - start) < 12;
}

/** A yearly wage beside the title, or with what else is offered. */
function standsAlone({ min, max }: Wage, { segment, start, end }: MatchContext): boolean {
  if (min < 15_000 || max > 300_000 || max > min * 2) return false;
  const before = segment.slice(0, start);
  if (PRICED_BEFORE.test(before.slice(-60))) return false;
  return (
    OFFER_AFTER.test(segment.slice(end, end + 60)) ||
    isWithMore(segment, end) ||
    UP_TO.test(before.slice(-8)) ||
    (start < 80 && TITLE_BEFORE.test(before))
  );
}

/** '$95k-$110k+bonus': the sign belongs to the bonus. */
const isWithMore = (segment: string, end: number): boolean =>
  segment[end - 1] === '+' && OFFER_AFTER.test(segment.slice(end - 1, end + 60));

const isForTheRoad = ({ segment, start, end }: MatchContext): boolean =>
  ROAD_BEFORE.test(segment.slice(Math.max(0, start - 60), start)) ||
  ROAD_AFTER.test(segment.slice(end, end + 30));

function periodAround({ heading, segment, start, end }: MatchContext): PayPeriod | null {
  const words = `${heading} ${segment.slice(Math.max(0, start - 50), start)} ${segment.slice(end, end + 25)}`;
  if (/\bbi-?(?:week|month)/.test(words)) return null;
  if (/\bmonth/.test(words)) return 'month';
  return /\bweek/.test(words) ? 'week' : null;
}
