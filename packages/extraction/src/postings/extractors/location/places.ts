import type { MatchContext } from '../../../engine/rule.ts';

export const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
export const NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

interface Place {
  readonly city: string;
  readonly state: string;
}

const STATE = new RegExp(`^(?:${NAMES})$`);
/** Cities that are called as a state is. */
const NAMESAKE = /^(?:New York, (?:NY|New York)|Washington, (?:DC|D\.C\.))$/;

/** 'Laboratory Technician, MD Assist', 'Equal Pay Act, Colorado', 'Department of Neurology, Massachusetts …', 'Virtual, New Jersey'. */
const NO_CITY =
  /\b(?:Technicians?|Assistants?|Engineers?|Nurses?|Managers?|Analysts?|Directors?|Scientists?|Specialists?|Physicians?|Practitioners?|Therapists?|Doctor|Professor|Fellow|Act|Law|Code|Department|Division|Section|Bureau|Agency|Institute|University|College|School|Hospital|Board|Commission|Company|Inc|Corporation|Services|State|Time|Virtual|Remote|Hybrid|Anywhere|Nationwide|Only)\b|^(?:Office|Word|Excel|Explorer|Spanish|English)$/;
/** 'MS Office', 'Massachusetts General Hospital', 'Kansas City', 'MD, PhD'. */
const NO_STATE_BEFORE =
  /^ (?:Office|Word|Excel|Outlook|Access|Teams|Project|Windows|SQL|Assist|City|DC|State|General|University|Institute|College|Department|Hospital|Law|Code|Labor|Avenue|Street)\b|^,? (?:Ph\.?D|M\.?P\.?H|MBA|FACS|FACP|RN)\b/;

/** Words that are not a place, or not this place's state. */
export function isNoPlace({ city, state }: Place, { segment, start, end }: MatchContext): boolean {
  if (STATE.test(city) && !NAMESAKE.test(`${city}, ${state}`)) return true;
  if (NO_CITY.test(city) || NO_STATE_BEFORE.test(segment.slice(end, end + 20))) return true;
  return (
    state === 'MD' && /\b(?:Dr|Drs)\.? (?:[A-Z]\.? )?$/.test(segment.slice(Math.max(0, start - 12), start))
  );
}

const STATE_BEFORE = new RegExp(`\\b(?:${NAMES}), $`);
/** 'For job positions in …, and other locations', 'relocation to …', 'travels to …', 'residents of …'. */
const OTHERS_BEFORE =
  /\b(?:[Ff]or (?:\w+ )?(?:positions|roles|jobs|candidates|applicants|residents) (?:located |based |residing |working )?in|[Rr]esidents of|[Rr]elocation to|[Tt]ravel\w* [^.\n]{0,70}\bto(?:\b[^.\n]{0,30};)?|[Tt]raining at [^.;\n]{0,30}at|(?:meetings|retreats|conferences|trainings)\b[^.;\n]{0,40} in|reached at [^;\n]{0,62}|(?:[Gg]raduated?|degree) from) $/;

/** Names of states in a row ('New York, Boston, Florida, and Jamaica'), and places that are spoken of for another reason. */
export function isTalkOfPlaces({ state }: Place, { segment, start, end }: MatchContext): boolean {
  const before = segment.slice(Math.max(0, start - 70), start);
  if (OTHERS_BEFORE.test(before)) return true;
  if (state.length === 2 || state === 'D.C.') return false;
  if (STATE_BEFORE.test(before)) return true;
  return /^,? (?:and|or) [A-Z]|^, (?!(?:United States|USA?\b|U\.S))[A-Z]/.test(segment.slice(end, end + 20));
}

/** 'Headquartered in …', 'with offices in …; …; …', 'also runs a plant in …': the employer's, not the job's. */
const SEAT =
  /\b(?:[Hh]eadquartered (?:in|at|out of|near)|(?:[Hh]eadquarters|HQ) (?:is|are|in|at)|(?:main|corporate|head) office (?:is|in)|founded (?:in \d{4} )?in)\b[^.;:\n]{0,80}$|\b(?:have|has|had|with|maintains?|operates?|opened) (?:[\w-]+ ){0,3}(?:offices|locations|sites|campuses|plants|facilities) in\b[^.:\n]{0,80}$|(?<!\b(?:at|in|for|from|of|to|near) )\b[Oo]ur (?:[a-z]+ )?(?:locations|offices|campuses)\W{1,3}(?:are )?in\b[^.:\n]{0,80}$|\balso (?:has|have|operates?|runs?|maintains?) (?:[\w-]+ ){1,4}in $/;
/** 'This role is based at our headquarters in …'. */
const WORK_THERE =
  /\b(?:role|position|job|opportunity|work(?:s|ing)?|based|located|report\w*|on-?site|join|hiring|seek\w*) [^.;:\n]{0,50}\b(?:headquarters|office) in\b[^.;:\n]{0,80}$/;

/** The employer's other places, not where this job is done. */
export function isSeat({ segment, start }: MatchContext): boolean {
  const before = segment.slice(Math.max(0, start - 140), start);
  return SEAT.test(before) && !WORK_THERE.test(before);
}

/** 'Acme & Co., Inc., Kenilworth, New Jersey, USA': a name as it stands in a register. */
const LEGAL_NAME = /\b(?:Inc|Corp|Corporation|LLC|Ltd|Company|GmbH)\.?, $/;
const COUNTRY = /^,? (?:USA|U\.S\.A\.|United States)\b/;

export const isLegalName = ({ segment, start, end }: MatchContext): boolean =>
  LEGAL_NAME.test(segment.slice(Math.max(0, start - 14), start)) &&
  COUNTRY.test(segment.slice(end, end + 16));

const STREET =
  /^.*\b(?:Street|Avenue|Ave|Road|Rd|Drive|Dr|Way|Court|Ct|Boulevard|Blvd|Lane|Parkway|Pkwy|Highway|Hwy|Floor|Suite|Turnpike) (?=[A-Z])/;
const LEAD_IN = /^(?:In|At|The|Our|Located|Location|From|Greater|Metro|Metropolitan|Downtown|Near) /;

/** The city without its street and region, and the state. */
export const localityOf = ({ city, state }: Place): string =>
  `${city.replace(STREET, '').replace(LEAD_IN, '')}, ${state === 'D.C.' ? 'DC' : state}`;
