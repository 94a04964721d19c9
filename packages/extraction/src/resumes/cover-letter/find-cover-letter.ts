import { allMatches } from '../../engine/all-matches.ts';
import { headingKind } from '../sections/headings.ts';

/** Offsets in the text. */
export type CoverLetter = { readonly start: number; readonly end: number };

/** 'Dear Ms. Ortiz,', 'To Whom It May Concern:', 'Estimada doctora Rivas:'. */
const salutation =
  /^[ \t]{0,40}(?:dear\s[^\n]{2,70}|to whom (?:it|this) may concern|estimad[oa]s?(?:\([oa]s?\))?\s[^\n]{2,70}|respetad[oa]s?\s[^\n]{2,60}|a quien (?:corresponda|pueda interesar)|madame, monsieur)[,:;.]?[ \t]{0,40}$/gim;
const closing =
  /^[ \t]{0,40}(?:(?:very )?(?:sincerely|respectfully|cordially|truly)(?: yours)?|yours (?:very )?(?:truly|sincerely|faithfully)|(?:best|kind|warm|kindest|warmest) (?:regards|wishes)|regards|best|atentamente|cordialmente|sinceramente|respetuosamente|(?:un )?cordial saludo|saludos(?: cordiales)?|cordialement)[,.!]?[ \t]{0,40}$/gim;
const enclosure =
  /^[ \t]{0,40}(?:enclosures?|encl?\.?|attachments?|anexos?)(?:\s*[:(][^\n]{0,60})?[ \t]{0,40}\n?/i;
/** 'May 5, 2017', '5 de mayo de 2017', '05/05/2017' on a line of its own. */
const dateLine =
  /^[ \t]{0,40}(?:\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} (?:de )?\p{L}{3,10}(?: de)? (?:19|20)\d\d|\d{1,2}\/\d{1,2}\/(?:19|20)?\d\d)[ \t]{0,40}$/gimu;

/** A list of samples is no letter. */
const MOST_SALUTATIONS = 3;
const LONGEST = 6_000;
const SHORTEST = 120;
const ADDRESS_ABOVE = 400;

/** A letter in the file of a resume: from its date or salutation to its signature. Null where there is none, or nothing else. */
export function findCoverLetter(text: string): CoverLetter | null {
  const salutations = allMatches(salutation, text).slice(0, MOST_SALUTATIONS);
  for (const match of salutations) {
    const body = match.index + match[0].length;
    const end = endOfLetter(text, body);
    if (end === null || end - body < SHORTEST) continue;
    return { start: startOfLetter(text, match.index), end };
  }
  return null;
}

function startOfLetter(text: string, salutationAt: number): number {
  const from = Math.max(0, salutationAt - ADDRESS_ABOVE);
  const dates = allMatches(dateLine, text.slice(from, salutationAt));
  const last = dates.at(-1);
  return last === undefined ? salutationAt : from + last.index;
}

/** After the closing and its signature, or else before the first heading of the resume. */
function endOfLetter(text: string, from: number): number | null {
  const reach = text.slice(from, from + LONGEST);
  closing.lastIndex = 0;
  const close = closing.exec(reach);
  const heading = headingIn(reach);
  if (close && (heading === null || close.index < heading))
    return afterSignature(text, from + close.index + close[0].length);
  return heading === null || heading === 0 ? null : from + heading;
}

/** Where the first heading of a resume stands. */
function headingIn(reach: string): number | null {
  for (const match of allMatches(/[^\n]+/g, reach)) {
    const kind = headingKind(match[0].trim());
    if (kind === 'experience' || kind === 'education' || kind === 'summary' || kind === 'skills')
      return match.index;
  }
  return null;
}

/** The name below the closing is the letter's where it stands elsewhere too: else it heads the resume. */
function afterSignature(text: string, from: number): number {
  const below = /^\s*(?<name>[^\n]{3,50})/.exec(text.slice(from));
  const name = below?.groups?.['name']?.trim() ?? '';
  const signed = name !== '' && !/\d|@/.test(name) && occursTwice(text.toLowerCase(), name.toLowerCase());
  const end = signed ? from + (below?.[0].length ?? 0) : from;
  const rest = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const enclosed = enclosure.exec(text.slice(end + rest));
  return enclosed ? end + rest + enclosed[0].length : end;
}

const occursTwice = (text: string, words: string) => text.indexOf(words) !== text.lastIndexOf(words);

/** The text with blanks for the letter, every other character in its place. */
export const withoutLetter = (text: string, { start, end }: CoverLetter): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ') + text.slice(end);
