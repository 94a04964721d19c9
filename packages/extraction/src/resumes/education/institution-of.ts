import { cipCodesOf, credentialById } from '@omm/requirement-model';
import { anyCase } from '../../engine/any-case.ts';
import { anyKind, kindBehindName, schoolNoun } from './school-nouns.ts';

const degreeWord =
  "(?:bachelor|master|associate|doctor)(?:['’]?s)?|doctorate|degree|diploma|certificates?|certifications?|coursework|courses|graduated|training|magna|summa|cum laude|honou?rs|gpa|ged";
const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\.?|spring|summer|fall|winter|present|current`;
/** What no school follows any more: 'Weld Training Institute Certificate' ends before its last word. */
const behind = new RegExp(
  String.raw`\s{1,9}(?:${degreeWord}|(?:${month})$)(?!\p{L})(?!.{0,200}${anyKind}).{0,200}$`,
  'iu',
);
const before = new RegExp(
  String.raw`^.{0,80}?(?<![\p{L}])${anyCase(`(?:${degreeWord})`)}\s{1,9}(?=\p{Lu})`,
  'u',
);
const opensWithKind = new RegExp(
  String.raw`^(?:${anyKind}|High School|Community College|of|and|for|&)(?!\p{L})`,
  'u',
);
const LONGEST_FIELD = 5;

/** How many of the words, from the first, are the name of a known field: 'Psychology East Stroudsburg University' has one. */
export function wordsOfKnownField(words: readonly string[]): number {
  for (let count = Math.min(words.length, LONGEST_FIELD); count > 0; count -= 1)
    if (cipCodesOf([words.slice(0, count).join(' ')]).length > 0) return count;
  return 0;
}

/** 'High School Diploma Kuna High School' → 'Kuna High School', while a school is left. */
function withoutDegree(words: string): string {
  const cut = before.exec(words)?.[0].length ?? 0;
  const rest = words.slice(cut);
  return cut > 0 && schoolNoun.test(rest) && !opensWithKind.test(rest) ? withoutDegree(rest) : words;
}

/** The school alone, where a line ran degree, field and school together: 'Diploma Virginia High School', 'Nursing Richard J. Daley College'. */
export function institutionAlone(words: string): string {
  let name = withoutDegree(words).replace(behind, '').trim();
  for (;;) {
    const parts = name.split(/\s+/);
    const rest = parts.slice(wordsOfKnownField(parts)).join(' ');
    if (rest === name || rest === '' || opensWithKind.test(rest)) return withoutFieldBehind(name);
    name = rest;
  }
}

const schoolAndRest = new RegExp(String.raw`^(.{0,120}?\b${kindBehindName})\s(?!of\b|at\b|for\b)(.{1,200})$`);

/** 'Kaplan University BUSINESS MANAGEMENT': the field, told again behind the school; 'University of Nursing' keeps its own. */
function withoutFieldBehind(name: string): string {
  const [, school, rest] = schoolAndRest.exec(name) ?? [];
  if (school === undefined || rest === undefined) return name;
  return wordsOfKnownField(rest.split(/\s+/)) > 0 ? school : name;
}

const fieldEnd = new RegExp(
  String.raw`\s{0,9}(?<![\p{L}])(?:${degreeWord}|(?:${month})$)(?![\p{L}]).{0,200}$`,
  'iu',
);
const noField =
  /^(?:arts?|sciences?|applied sciences?|applied|general|completion|juris|various(?: courses.*)?)$/i;

/** 'Science' left of 'Bachelor of Science', before the school's name. */
const scienceOfSchool = new RegExp(String.raw`^${anyCase('(?:applied )?sciences?')} (?=\p{Lu})`, 'u');

/** The field alone: 'Psychology East' before 'East Stroudsburg University' is psychology; 'GPA' is none, nor 'FACHE' of 'MBA, FACHE'. */
export function fieldAlone(field: string | null, institution: string | null): string | null {
  const own = (field ?? '').replace(fieldEnd, '').replace(scienceOfSchool, '').trim();
  if (own.length < 2 || noField.test(own) || credentialById(own) !== null) return null;
  const words = own.split(/\s+/);
  const known = wordsOfKnownField(words);
  const rest = words.slice(known).join(' ');
  const isSchools = rest !== '' && institution !== null && institution.startsWith(rest);
  return known > 0 && isSchools ? words.slice(0, known).join(' ') : own;
}

export type FieldAndSchool = { readonly field: string | null; readonly institution: string | null };

/**
 * What a line without a mark between ran together: 'International Business John' and 'International Business John
 * Brown University'; 'Accounting Lake' and 'Lake Michigan College'.
 */
export function partedFromSchool(field: string | null, institution: string | null): FieldAndSchool {
  if (field === null || institution === null) return { field, institution };
  if (kindAlone.test(institution)) return wrappedSchool(field, institution);
  const [own, school] = [field.split(/\s+/), institution.split(/\s+/)];
  if (own.every((word, i) => word === school[i])) {
    const count = lastFieldIn(school, own.length);
    if (count === 0) return { field, institution };
    return { field: school.slice(0, count).join(' '), institution: school.slice(count).join(' ') };
  }
  for (let shared = Math.min(own.length - 1, school.length - 1); shared > 0; shared -= 1)
    if (own.slice(-shared).join(' ') === school.slice(0, shared).join(' '))
      return { field: own.slice(0, -shared).join(' '), institution };
  return { field, institution };
}

const kindAlone = new RegExp(`^(?:Community |State |Technical )?${kindBehindName}$`, 'u');

/** A line that ended within a school's name: 'BSN, Lake Weld' above 'University, 2011'. */
function wrappedSchool(field: string, kind: string): FieldAndSchool {
  const words = field.split(/\s+/);
  const known = wordsOfKnownField(words);
  const name = words.slice(known);
  const isName = name.length > 0 && name.every((word) => /^\p{Lu}/u.test(word));
  if (!isName) return { field, institution: kind };
  return { field: words.slice(0, known).join(' ') || null, institution: [...name, kind].join(' ') };
}

const kindOfPlace = new RegExp(`^${anyKind} of(?: the)? \\p{Lu}`, 'u');

/**
 * How many of the words a field takes, where a name with its kind of school is left: 'Computerized Accounting | Dover
 * College'; 'College of the Desert' is one where its kind took a word of the field: 'Human' of 'Human Services'.
 */
function lastFieldIn(words: readonly string[], taken: number): number {
  for (let count = words.length - 2; count > 0; count -= 1) {
    const rest = words.slice(count).join(' ');
    if (opensWithKind.test(rest) && !(count > taken && kindOfPlace.test(rest))) continue;
    const field = words.slice(Math.max(0, count - LONGEST_FIELD), count);
    if (field.some((_, i) => cipCodesOf([field.slice(i).join(' ')]).length > 0)) return count;
  }
  return 0;
}
