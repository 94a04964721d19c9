import type { CandidateProfile } from '@omm/contracts';
import type { KnownPerson } from '@omm/storage';
import type { z } from 'zod';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** '(330) 555-0143', '330.555.0143', '+1 330 555 0143'. */
const TELEPHONE = /(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]?\d{3}[ .-]\d{4}\b/g;
/** 'https://jo.example', 'www.jo.example', 'linkedin.com/in/jo-example'. */
const LINK = /(?:\bhttps?:\/\/|\bwww\.|\b[\w-]{1,60}\.(?:com|net|org|io|me|us)\/)\S+/gi;
/** '12 North Elm Street', '450 Oak Ave.'. */
const STREET =
  /\b\d{1,6} (?:\p{Lu}[\p{L}.']{0,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Parkway|Pkwy|Terrace|Circle)\b\.?/gu;
/** Behind the state: 'Akron, OH 44301'. */
const ZIP_CODE = /(?<=\b[A-Z]{2} )\d{5}(?:-\d{4})?\b/g;

interface Hidden extends Pick<KnownPerson, 'nameToHide'> {
  schools?: readonly string[];
}

/**
 * A copy whose quotes neither name the person and the schools nor say how to reach and find the person. A quote begins
 * where the reader of resumes saw a job begin, and above the first job of a resume without headings stands the name.
 */
export function hidePerson<T>(schema: z.ZodType<T>, value: T, person: Hidden): T {
  const hide = hiderOf(person);
  const copy = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? hide(part) : part));
  return schema.parse(JSON.parse(copy));
}

export function hiderOf({ nameToHide, schools = [] }: Hidden): (text: string) => string {
  const names: [RegExp, string][] = schools.map((school) => [wordsIn(school), '[school]']);
  if (nameToHide) names.unshift([wordsIn(nameToHide), '[name]'], [partsOf(nameToHide), '[name]']);
  return (text) => replaceAll(holdsNames.test(text) ? replaceAll(text, names) : text, whereabouts);
}

/** Names of schools. */
export const schoolsOf = (profile: CandidateProfile | null | undefined): string[] =>
  (profile?.education ?? []).flatMap(({ institution }) => institution ?? []);

const whereabouts = [
  [EMAIL, '[email]'],
  [LINK, '[link]'],
  [TELEPHONE, '[telephone]'],
  [STREET, '[address]'],
  [ZIP_CODE, '[ZIP code]'],
] as const;

/** Not a value out of a list, as 'front-desk' is, and 'AL', which is nobody's first name there. */
const holdsNames = /\s|^\p{Lu}.{2}/u;

const replaceAll = (text: string, patterns: readonly (readonly [RegExp, string])[]): string =>
  patterns.reduce((left, [pattern, word]) => left.replace(pattern, word), text);

/** However they are capitalised and broken into lines. */
const wordsIn = (words: string): RegExp =>
  aloneAmongLetters(words.trim().split(/\s+/).map(RegExp.escape).join('\\s+'), 'giu');

/** 'Marsh' and 'MARSH', but not 'marsh', and no initials: alone, the parts of a name are words, too. */
function partsOf(name: string): RegExp {
  const parts = name.split(/[\s.,]+/).filter((part) => part.length > 1);
  const forms = parts.flatMap((part) => [part, capitalised(part), part.toUpperCase()]).map(RegExp.escape);
  return aloneAmongLetters(forms.join('|') || '(?!)', 'gu');
}

const aloneAmongLetters = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
