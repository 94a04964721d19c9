import type { Shift } from '@omm/contracts';
import type { Document } from '../../../engine/document.ts';
import { matchLexicon } from '../../../engine/lexicon.ts';
import type { Hit } from '../../../engine/rule.ts';
import type { PlacedSegment } from '../../sections.ts';
import { shifts } from './shifts.ts';
import { shiftsInSpanish } from './spanish-shifts.ts';

/** When the job is worked: 'nights' and 'weekends' of the job, not of its patients or its parties. */
export function workedShifts(document: Document, segments: readonly PlacedSegment[]): Hit<Shift>[] {
  const worked = segments.flatMap((segment) =>
    matchLexicon(shifts, document, { segment }).flatMap((hit) => {
      const value = shiftAt(document, segment, { start: hit.start, end: hit.end, value: hit.value.id });
      return value === null ? [] : [{ ...hit, value }];
    }),
  );
  return document.spanish ? [...worked, ...shiftsInSpanish(document, segments)] : worked;
}

const HOURS_HEADING = /\b(?:schedule|shifts?|hours|availability|work days)\b/;
const HOURS_LABEL =
  /\b(?:schedule|shifts?|hours|availability|work days)\W{1,3}(?:[a-z0-9:,/ -]{0,60}\W{1,2})?$/;
const WORKS_BEFORE =
  /\b(?:work(?:ing|s)?|works?|availab(?:le|ility)|shifts?|schedules?|scheduled|hours|flexib\w+|required|requires?|must|able|ability|willing\w*|occasional(?:ly)?|some|rotating|every|participate in(?: an?| our| the)?|mandatory|expected|be|periodic(?:ally)?|includ\w+|(?:full|part)[- ]time|f\/t|p\/t)\b[^.;:]{0,45}$/;
const WORKS_AFTER =
  /^['’]?s?\W{0,2}(?:[a-z/,& -]{0,30})?\b(?:required|availability|shifts?|hours|as needed|may be|rotation|schedule|work|may be required|needed|mandatory|is expected|are expected|responsibilit\w+|(?:is |are )?a must)\b|^s? (?:a|per|each) (?:week|month)\b|^s? (?:in|out of) (?:two|three|four|five|\d)\b|^ (?:[a-z]+ ){0,3}help\b/;
/** Time off, celebrations, other people's hours. */
const OTHERS =
  /\b(?:paid|pay|pto|time off|vacation|closed|clos(?:ure|ing)s?|party|parties|off for|benefits?|celebrat\w+|compan(?:y|ies)|public|federal|bank|floating|observed|major|sick|game|movie|trivia|eligible|differential|premium|craft|recognized|stipend|compensat\w+|plus \d+|generous|supporting|(?<!\b(?:schedules?|hours|shifts?|work|availability),? )including (?:all )?(?:major )?)\b[^.;:]{0,40}$/;
const COUNTED = /\b\d+(?:\+| paid| company)?\b[^.;:]{0,40}$/;
const OTHERS_AFTER =
  /^['’]?s?\W{0,2}(?:off\b|pay\b|closures?|party|parties|shutdown|season|parade|calendar|differential|prior approval|budget|incurred|approval|expenses|and (?:paid|sick|vacation|pto)|getaway|retreat|events?\b|physicians?|nurses?|staff|providers?|doctors?|clinicians?|team|support to|for (?:hours|all)|dinners?|out\b|reports?|when patients|of\b)/;
const MANAGED =
  /\b(?:monitor|control|minimi[sz]e|approv|reduce|track|manag|schedule|incur|avoid|review|calculat|us(?:e|ing))\w*\b[^.;:]{0,40}$/;
const NEGATED = /\b(?:no|never|not|without)\b[^.;:]{0,40}$/;
/** 'First Shift' and the like are names of employers too. */
const NAMES_OF_OTHERS = /^(?:first|second|third) shift/;
const STRONG_SAID = /\s|^(?:flextime|oncall)$/;

interface Naming {
  readonly value: Shift;
  readonly before: string;
  readonly after: string;
  readonly words: string;
  /** A form's field or a heading says that hours are meant. */
  readonly inField: boolean;
  /** A line or item of few words. */
  readonly short: boolean;
}

function shiftAt({ view }: Document, segment: PlacedSegment, { start, end, value }: At): Shift | null {
  const before = view.lower.slice(Math.max(segment.start, start - 90), start);
  const naming: Naming = {
    value,
    before,
    after: view.lower.slice(end, Math.min(segment.end, end + 60)),
    words: view.lower.slice(start, end),
    inField: HOURS_HEADING.test(segment.heading) || HOURS_LABEL.test(before),
    short: segment.end - segment.start < 60,
  };
  return WHOLE.has(value) ? wholeWeek(naming) : partOfWeek(naming);
}

interface At {
  readonly start: number;
  readonly end: number;
  readonly value: Shift;
}

const WHOLE: ReadonlySet<Shift> = new Set([
  'four-day-week',
  'no-weekends',
  'monday-to-friday',
  'rotating',
  'flexible',
]);

/** Phrases that say it all, but for a few places. */
function wholeWeek({ value, before, after }: Naming): Shift | null {
  if (value === 'four-day-week') return inOffice(before, after) ? null : value;
  if (value === 'monday-to-friday')
    return /\b(?:updated|open|reported|delivered|closed)\s$/.test(before) ? null : value;
  if (value !== 'flexible') return value;
  const declined = NEGATED.test(before) || /\bsupport\w*\b[^.;:]{0,30}$/.test(before);
  return declined || /^s?\W{1,3}(?:not|none|n\/a|no\b)/.test(after) ? null : value;
}

function partOfWeek(naming: Naming): Shift | null {
  if (isOff(naming)) return 'no-weekends';
  return isOfOthers(naming) || !isWorked(naming) ? null : naming.value;
}

function isOfOthers({ value, before, after, inField, short }: Naming): boolean {
  if (NEGATED.test(before) || OTHERS_AFTER.test(after) || MANAGED.test(before)) return true;
  if (OTHERS.test(before)) return true;
  return value === 'holidays' && (COUNTED.test(before) || (!(inField && short) && !joined(before)));
}

function isWorked({ value, before, after, words, inField }: Naming): boolean {
  const isNamed = STRONG_SAID.test(words) && !NAMES_OF_OTHERS.test(words);
  if (value === 'days' && !isNamed) return (inField || TYPE_BEFORE.test(before)) && isField(before, after);
  if (isNamed && value !== 'on-call') return true;
  return inField || WORKS_BEFORE.test(before) || WORKS_AFTER.test(after);
}

/** 'No nights or weekends', 'weekends off'. */
const isOff = ({ value, before, after, words }: Naming): boolean =>
  value === 'weekends' &&
  (/\bno\b[^.;:]{0,40}$/.test(before) ||
    (/^['’]?s? off\b/.test(after) && !/^(?:saturday|sunday)/.test(words)));

/** 'Full-time, days.' */
const TYPE_BEFORE = /\b(?:full|part)[- ]time,? $/;

/** 'Shift: Day', 'Day job', 'Days': a form's field, not 'five days'. */
const isField = (before: string, after: string): boolean =>
  /(?:^|\bshift\W{1,3}|\b(?:full|part)[- ]time,? )$/.test(before) &&
  /^s?(?: job| shift)?\W*(?:$|[,/])/.test(after);

/** 'evenings, weekends and holidays'. */
const joined = (before: string): boolean =>
  /\b(?:week-?ends?|evenings?|nights?|saturdays?|sundays?|on-call)(?:\W{1,3}|,? (?:and|or|&|and\/or)(?: (?:some|occasional))? )$/.test(
    before,
  );

/** Days at the office are a hybrid job. */
const inOffice = (before: string, after: string): boolean =>
  /^[^.;]{0,30}\b(?:office|on-?site|person|remote|home|hybrid|headquarters|hq)\b/.test(after) ||
  /\b(?:office|on-?site|in[- ]person|remote|hybrid|minimum|travel\w*|studio)\b[^.;]{0,40}$/.test(before);
