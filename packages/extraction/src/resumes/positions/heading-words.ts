import { employerNouns } from './employer-nouns.ts';
import { compilePhrases } from './find-phrases.ts';
import { titleNouns } from './title-nouns.ts';

const letter = 'A-Za-zÀ-ÿ';
const employerPattern = new RegExp(`(?<![${letter}])(?:${employerNouns.join('|')})(?![${letter}])`, 'i');
const employerEnd = new RegExp(`(?<![${letter}])(?:${employerNouns.join('|')})[.)]?$`, 'i');
const findNouns = compilePhrases(titleNouns);
/** What may stand behind the noun: 'Clerk II', 'Nurse, PRN'. */
const grade = /^(?:[\s,/&-]+(?:[IVX]{1,4}|\d|[ab]|and|pt|ft|prn)){0,3}[\s.)]*$/i;

/** A second title follows: 'Medical Assistant / Front Desk'. */
const slash = /^\s?\/\s?\p{Lu}/u;

/** Spanish puts the noun first: 'Asistente Dental', 'Auxiliar de Oficina'. */
const opensInSpanish =
  /^(?:gerente|administradora?|recepcionista|secretari[ao]|asistente|auxiliar|enfermer[ao]|contadora?|cajer[ao]|vendedora?|coordinadora?|supervisora|encargad[ao]|jef[ea]|maestr[ao]|técnic[ao]|facturadora?|codificadora?|trabajadora?|higienista|directora)(?!\p{L})/iu;

/** One line is asked about many times over while its resume is read. */
const MOST_SCORES = 500;
const scores = new Map<string, number>();

/** How much these words look like a job title: 0 not at all; ending in one counts most. */
export function titleScore(words: string): number {
  const known = scores.get(words);
  if (known !== undefined) return known;
  if (scores.size >= MOST_SCORES) scores.clear();
  const score = scoreOfTitle(words);
  scores.set(words, score);
  return score;
}

function scoreOfTitle(words: string): number {
  if (words === '' || words.split(/\s+/).length > 22) return 0;
  const nouns = findNouns(words);
  const last = nouns.at(-1);
  if (last === undefined) return 0;
  const ofForm =
    /^(?:[\p{L}-]+\s){0,3}(?:director|head|lead|manager|vp|vice president|chief|dean|chair|officer|secretary|clerk)s? (?:of|for|,)/iu;
  const ends =
    grade.test(words.slice(last.end)) ||
    nouns.some(({ end }) => slash.test(words.slice(end))) ||
    opensInSpanish.test(words);
  return Math.min(nouns.length, 2) + (ends ? 2 : 0) + (ofForm.test(words) ? 2 : 0);
}

/** Where the last noun of a title ends, its grade included: 'Accounts Rep III'. 0: there is none. */
export function endOfTitle(words: string): number {
  if (opensInSpanish.test(words)) return words.length;
  const end = findNouns(words).at(-1)?.end;
  if (end === undefined) return 0;
  return end + (/^\s+(?:[IVX]{1,4}|\d)(?![\w])/.exec(words.slice(end))?.[0].length ?? 0);
}

/** 'Company Name' is what anonymised resumes print for the employer; 'ï¼' is what is left of their wide dash in a wrong encoding. */
export const placeholderEmployer =
  /\bcompany name\b(?:\s{0,20}[-–－,|/ï¼\u200b]*\s{0,20}(?:City\s*,\s*State(?:\s*,\s*(?:USA?|United States))?|City|State)(?![A-Za-z]))?/i;

export function employerScore(words: string): number {
  if (placeholderEmployer.test(words)) return 5;
  return employerPattern.test(words) ? 2 : 0;
}

/** 'Harbor Clinic'; not 'Enterprise Automation'. */
export const endsInEmployerNoun = (words: string): boolean => employerEnd.test(words);

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|QC|BC|AB|MB|SK|NS|NB|UK';
const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const countries =
  'USA?|U\\.S\\.A?\\.?|United States|Canada|Mexico|México|India|China|Japan|Germany|France|Spain|España|Italy|Brazil|Brasil|United Kingdom|England|Scotland|Ireland|Australia|Philippines|Singapore|Nigeria|Kenya|Ghana|Haiti|Jamaica|Cuba|Colombia|Peru|Argentina|Chile|Ecuador|Venezuela|Dominican Republic|Pakistan|Bangladesh|Vietnam|Korea|Russia|Ukraine|Poland|Sweden|Norway|Iraq|Iran|Israel|Egypt|Afghanistan|Guatemala|Honduras|El Salvador|Puerto Rico|Taiwan|Thailand|Indonesia|Malaysia|Switzerland|Netherlands|Belgium|Portugal|Turkey|Ethiopia|South Africa';
const region = `(?:${states}|${stateNames}|${countries}|S\\.?Korea|Maharashtra|Ontario|Quebec|British Columbia|Alberta)`;
const town = String.raw`[\p{Lu}][\p{L}.'’-]{1,40}(?:\s[\p{Lu}][\p{L}.'’-]{1,40}){0,3}`;
const place = String.raw`(?:City\s{0,9},?\s{0,9}State|${town}\s*,\s*(?:${region}\.?(?:\s{0,9},?\s{0,9}(?:\d{5}(?:-\d{4})?|${countries}))?|${town}\s*,\s*(?:${countries})))`;

/** 'Seattle, WA', 'City , State', 'Pune, Maharashtra, India': a place and nothing else. */
export const wholePlace = new RegExp(`^${place}$`, 'u');
/** A place within a line of the contact's head. */
export const placeAnywhere = new RegExp(`(?<![\\p{L}])${place}(?![\\p{L}])`, 'u');
/** A place at the end of a line, with a state that is known: 'Harrison Clinic, New Orleans, LA'. */
export const placeAtEnd = new RegExp(
  String.raw`(?<![\s,–—|-])[\s,–—|-]+(?<place>City\s*,\s*State(?:\s*,\s*(?:US|USA|United States))?|[\p{Lu}][\p{L}.'’-]{1,40}(?:\s[\p{Lu}][\p{L}.'’-]{1,40}){0,2}\s*,\s*(?:${states}|${stateNames})(?:\s+\d{5})?)$`,
  'u',
);
export const townAndState = new RegExp(`^${town}\\s+(?:${states})$`, 'u');
export const stateFirst = new RegExp(`^(?:${states}) (?=[A-Z])`);
export const stateOnly = new RegExp(`^(?:State|City|${states}|${stateNames})$`);

/** 'Position: Office Manager', 'Employer: Harbor View Clinic', 'Dates: …' of forms. */
export const entryLabel =
  /^(?:client|direct hire|assignment|employer|company|organi[sz]ation|facility|position(?: held| title)?|(?:job )?title|role|dates?(?: of employment| employed)?|period|duration|location)\s*:\s*/i;

/** One part of a heading on a line of its own, with its label. */
export const partLabel =
  /^(?:(?<title>(?:position|job)(?: held| title)?|title)|(?<employer>employer|company|organi[sz]ation)|(?<location>location))\s?:\s{0,4}(?<rest>\S.*)$/i;

/** 'http://harbor.example[Harbor]', '[Harbor](http://harbor.example)': the employer as a link. */
const link =
  /https?:\/\/\S{0,200}?\[(?<name>[^\]]{0,200})\]|\[(?<name>[^\]]{0,200})\]\(https?:[^)]{0,200}\)/g;

/** The names of links in place of the links. */
export const withoutLinks = (words: string): string => words.replace(link, '$<name>');
