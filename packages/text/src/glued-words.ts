import { isCapital, isDigit, isSmall, wordAt } from './characters.ts';
import { ITEM_WORDS } from './item-words.ts';

/**
 * More words that begin an item. Glued to a word before it ('High school diplomaMust have'), one tells of a line break
 * that was lost. No words that end names of firms and products ('OneMedical', 'TicketMaster', 'CapitalOne').
 */
const BEGINNERS: ReadonlySet<string> = new Set([
  ...ITEM_WORDS,
  ...`Ability Able Additional Advanced Associate Associates Bachelor Bachelors Benefits Certified College Communication
  Competitive Confirming Degree Duties Education Excellent Experience Experienced Fluent High Knowledge Licensed License
  Licensure Maintain Masters Paid Preferred Proficiency Proficient Qualifications Requirements Requires Responsibilities
  Salary Schedule Shorthand Skills Spanish Working`.split(/\s+/),
]);
/** Headings, cues and 'diploma'; initials glued to one begin an item ('Required QualificationsRHIT', 'preferredEMR', 'HS diplomaAA degree'). */
const ENDERS: ReadonlySet<string> = new Set([
  'diploma',
  'equivalent',
  'preferred',
  'required',
  'Certifications',
  'Credentials',
  'Education',
  'Licenses',
  'Qualifications',
  'Requirements',
  'Skills',
]);

/** 'preferred2-5 years', 'administration3 or more years', 'GED2 years'. */
const YEARS = /^\d{1,2}\+? ?(?:(?:-|to) ?\d{1,2}\+? ?)?(?:or more |plus )?(?:years?|yrs?|months?)\b/;
const SHORTEST_BEFORE = 5;
/** 'A minimum of2 years', 'diploma or4 years'. */
const JOINERS: ReadonlySet<string> = new Set('and have of or plus with'.split(' '));

/** Whether a word of its own begins within the run of letters that began at `start`. */
export function isGlued(codes: Uint8Array, start: number, at: number): boolean {
  const code = codes[at] ?? 0;
  if (isCapital(code)) return isGluedWord(codes, start, at);
  return isDigit(code) && isGluedNumber(codes, start, at);
}

function isGluedWord(codes: Uint8Array, start: number, at: number): boolean {
  if (isSmall(codes[at - 1] ?? 0) && beginsBehind(codes, start, at)) return true;
  if (!isSmall(codes[at + 1] ?? 0) || at - start < 3) return false;
  const before = codes[at - 1] ?? 0;
  const follows = isSmall(before) || isDigit(before) || isCapital(codes[at - 2] ?? 0);
  return follows && BEGINNERS.has(wordAt(codes, at));
}

/** Initials behind a heading or a cue, and any word behind a cue: 'QualificationsRHIT', 'preferredType 40 wpm'. */
function beginsBehind(codes: Uint8Array, start: number, at: number): boolean {
  const fits = isCapital(codes[at + 1] ?? 0) || isSmall(codes[start] ?? 0);
  return fits && ENDERS.has(wordAt(codes, start));
}

function isGluedNumber(codes: Uint8Array, start: number, at: number): boolean {
  const before = codes[at - 1] ?? 0;
  const isAbbreviation = isCapital(before) && isCapital(codes[at - 2] ?? 0);
  const isWord = isSmall(before) && (at - start >= SHORTEST_BEFORE || JOINERS.has(wordAt(codes, start)));
  if (!isAbbreviation && !isWord) return false;
  return YEARS.test(String.fromCharCode(...codes.subarray(at, at + 24)));
}
