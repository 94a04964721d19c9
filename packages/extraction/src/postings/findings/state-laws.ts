import type { Finding, PostingRequirements, Span } from '@omm/contracts';
import { hiringLawOf, stateName } from '@omm/requirement-model';
import type { Document } from '../../engine/document.ts';

/** Findings that hold in some states only; none where the posting names no state. */
export function stateLawFindings(
  document: Document,
  requirements: PostingRequirements,
  state: string | null,
): Finding[] {
  if (state === null) return [];
  return [...missingPay(document, requirements, state), ...creditChecks(document, requirements, state)];
}

/** An amount that we could not read as pay is pay all the same to a careful reader. */
const ANY_AMOUNT = /\$ ?\d|\b\d{2,3} ?k\b|\b(?:salary|pay|wage|rate)[^.\n]{0,30}\d{2}/;
/** Public employers follow schedules of their own. */
const PUBLIC = /\b(?:pay (?:grade|scale|schedule|band)|salary schedule|step \d|gs-\d|civil service)\b/;

function missingPay({ view }: Document, { terms }: PostingRequirements, state: string): Finding[] {
  const law = hiringLawOf('pay-range', state);
  if (law === null || terms.pay !== null || terms.location === null) return [];
  if (!isJobPlace(view.lower, terms.location.span)) return [];
  if (ANY_AMOUNT.test(view.lower) || PUBLIC.test(view.lower)) return [];
  const who = law.employees === undefined ? 'employers' : `employers of ${law.employees} people or more`;
  return [
    {
      code: 'pay-missing',
      message: `${stateName(state)} asks ${who} to name the pay or its range in a posting (${law.statute}, in force since ${law.since}), and we find none.`,
      span: terms.location.span,
    },
  ];
}

/** Where the job is done: 'Location: Boston, MA', 'our clinic in …'; a headquarters, or a doctor's 'MD', says nothing of it. */
const JOB_PLACE =
  /\b(?:locations?|located|based|our|office|clinic|practice|center|position|job|role|opening|team|hiring|work|working|on-?site|seeking|seeks|join)\b/;
const OTHER_PLACE =
  /\b(?:headquarter\w*|hq|founded|led by|dr|drs|organizations?|company|start-?up|operates|offices in|department of|known as|time|positions in|university|school|graduates?|sites? in|recruiters?|based organization)\b/;
const HOSPITAL = /^,? (?:general|children's|eye|medical) /;

/** 'Laboratory Technician, MD', 'New York State, New York City'. */
const NO_PLACE = /, md$|\b(?:state|time),/;
const SAID_PLACE = /\b(?:locations?|located|based|(?:office|clinic|practice) in)\b/;

function isJobPlace(lower: string, { start, end }: Span): boolean {
  const before = lower.slice(lower.lastIndexOf('\n', start - 1) + 1, start).slice(-90);
  const line = before === '' ? lower.slice(Math.max(0, start - 40), start) : before;
  if (OTHER_PLACE.test(line) || HOSPITAL.test(lower.slice(end, end + 20))) return false;
  return NO_PLACE.test(lower.slice(start, end)) ? SAID_PLACE.test(line) : JOB_PLACE.test(line);
}

/** 'As permitted by law' knows that the law limits them. */
const WITHIN_LAW = /\b(?:permitted|allowed|applicable|accordance|consistent)\b/;

function creditChecks({ view }: Document, { conditions }: PostingRequirements, state: string): Finding[] {
  const law = hiringLawOf('credit-check', state);
  const check = conditions.find((one) => one.kind === 'screening' && one.value.screening === 'credit-check');
  const span = check?.spans[0];
  if (law === null || span === undefined) return [];
  if (WITHIN_LAW.test(view.lower.slice(span.start, span.end + 160))) return [];
  return [
    {
      code: 'credit-check',
      message: `${stateName(state)} lets employers look at credit for some positions only (${law.statute}, in force since ${law.since}). Say why this position is one of them, or leave it out.`,
      span,
    },
  ];
}
