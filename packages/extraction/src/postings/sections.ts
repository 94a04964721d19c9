import type { Segment } from '@omm/text';
import { askForWords, stands } from '../engine/asked-words.ts';
import type { Document } from '../engine/document.ts';
import { NUMBER } from '../engine/numbers.ts';
import { cellOf, type Table, tableWith } from './flattened-table.ts';
import { BARE_HEADING, demandBeforeDash, sectionOfLine, WISHES } from './lone-headings.ts';
import { headsRoutes } from './one-of-heading.ts';
import { colourAbove, coloursParts, isPart, isWish } from './parts-of-list.ts';
import { runInHeading } from './run-in-headings.ts';
import type { Section } from './section.ts';
import { isSpanishField, isSpanishHeading, SPANISH_BOILERPLATE, spanishSection } from './spanish-headings.ts';

/** A segment with the part it belongs to. `start` is behind a run-in heading ('Education: BA'). */
export interface PlacedSegment extends Segment {
  readonly section: Section;
  /** Words of the heading in lower case, '' before the first. */
  readonly heading: string;
}

/** First match decides. Each meets the heading in lower case, without its colon and stars. */
const VOCABULARY: readonly (readonly [Section, RegExp])[] = [
  [
    'other',
    /physical|working conditions|work environment|documents?\b|how to apply|to apply|application|travel|vaccin|covid|license plate|background check|notes?$|schedule|shift|hours|location|work remotely|start date|required documents/,
  ],
  ['listed', /^(?:education|experience|skills)[a-z ]* (?:&|and) preferred qualifications$/],
  // What other grades take: 'Career Path', 'About growth'
  [
    'benefits',
    /^(?:(?:about|your|our) )?(?:career (?:path|ladder|growth|progression|advancement|development)s?|(?:growth|advancement|promotion)(?: opportunit(?:y|ies))?|room to grow)$/,
  ],
  ['preferred', WISHES],
  [
    'preferred',
    /prefer|^pref'?d?\.?$|desir|nice[ -]to[ -]ha|nice,? but|nice extras?|\blike to have|what would be nice|^not (?:required|essential|mandatory|necessary)\b|bonus|\bplus(?:es)?\b|^assets?$|would be (?:great|nice|wonderful)|what helps|optional|recommended|extra credit|advantage|brownie|helpful|good to have|wish list|additional (?:skills|qualifications)|stand out|sets? you apart|even better|would (?:like|love)|we.d (?:like|love)|love to see|^nice$/,
  ],
  ['ideal', /ideal|you might be|perfect candidate|dream candidate|right fit/],
  [
    'benefits',
    /benefit|perk|we offer|what we.?(?:ll)? (?:bring|offer|provide|give)|compensation|\bpay\b|salary|wage|what you.?(?:ll)? (?:get|gain|receive|enjoy)|why (?:join|work|us|you)|rewards|in return|supplemental|insurance|401/,
  ],
  [
    'required',
    /\brequire|must[ -]ha|^musts?$|^reqs?\.?$|^req'?d$|minimum|mandatory|essential (?:skills|qualifications|criteria|requirements|experience|knowledge)|basic (?:qualifications|requirements)|need to have|what you need|you must|candidates? must|applicants? must|you.ll need|basic|required/,
  ],
  [
    'listed',
    /qualification|requisite|education|experience|skill|licen[sc]|certificat|credential|language|who you are|you have|you are|you bring|you.ll bring|(?:should|will|need to|to) bring|knowledge|competenc|(?<!account)abilit|about you|what we need|what we.?re looking for|who we.?re looking for|looking for|hop(?:e|ing) for|we seek|candidate|eligib|training|expertise|background|criteria|profile|specifications?|attributes|successful|specialt|requirements|what it takes|prerequisites|degree|^additional$|^(?:certs?|educ|exper?|quals?)\.?$/,
  ],
  [
    'duties',
    /responsib|dut(?:y|ies)|what you.?(?:ll)? (?:do|be doing)|functions?\b|\brole\b|tasks|you will|you.ll\b|day[ -]to[ -]day|job (?:description|purpose|details|summary)|position (?:summary|overview|description)|the (?:job|position|opportunity)|accountabilit|activities|include|objective|purpose/,
  ],
  [
    'about',
    /about|who we are|company|our (?:mission|story|team|values|culture|practice|clinic)|overview|mission|summary|description|equal opportunity|eeo|diversity|disclaimer|statement|americans with|notice|privacy|additional information/,
  ],
];

const NEUTRAL_FIELD =
  /^(?:job type|work location|work remotely|schedule|pay|salary|shift|location|hours|job location|employment type|req id|department|status|position type|reports to|posting date|company|start date|contact|email|phone|address|website|date posted|job id|title|job title|position|position title|job category|type|dress code|work setting|covid-19 considerations|compensation|number of openings|telework eligible|relocation|security clearance|open|closing)\b/;

/** 'Preferred skills - not mandatory', 'Qualifications (nice to have)', 'What would set you apart (none of it required)'. */
const ASIDE =
  /(?<!\s)\s*[(-]\s*(?:(?:but )?not (?:an? )?(?:mandatory|required?|requirements?|must|necessary|essential)[a-z ]*|none of (?:it|this|these|them|which) [a-z ]{0,12}(?:required?|mandatory|necessary|essential|a must)|optional|nice to have|a plus|required|preferred|must haves?)\)?$/;
const NOT_REQUIRED = /\b(?:not|none)\b/;

/** 'High school diploma or GED required: BA preferred' is no heading. */
const NAMES_DEMAND =
  /\b(?:diploma|ged|bachelor|associate'?s degree|high school|master'?s|years?|bilingual|spanish|license\b|certified)\b/;

/** 'At least two years experience with the following:' asks itself, whatever stands below. */
const ASKS_YEARS = new RegExp(
  String.raw`\b${NUMBER}\+? (?:\(\d{1,2}\) )?(?:or more |plus )?(?:years?|yrs?)\b[^.;]{0,60}\bexp`,
);

/** 'High school diploma plus:' goes on in the items below. */
const UNFINISHED = /\b(?:plus|and|with)$/;

/** 'This is a hybrid role: …' says something itself. */
const SENTENCE = /^(?:this|it|(?:the|our) [a-z]+) is\b/;

/** 'You must meet one of the following', and not 'Works with one of the following'. */
const ASKS = /\b(?:must|needs?|requires?|required|have|hold|meets?|possess(?:es)?|accepts?)\b/;

interface Heading {
  readonly section: Section;
  readonly text: string;
  /** Where the content behind it begins; the segment's end for a heading of its own. */
  readonly contentStart: number;
}

/** Gives every segment that holds content its section, and drops the headings. */
export function placeSegments(document: Document): PlacedSegment[] {
  const placed: PlacedSegment[] = [];
  let current: Scope = {
    section: 'other',
    heading: '',
    line: -1,
    onlyLine: false,
    bullets: false,
    colour: null,
    isBare: false,
  };
  let table: Table | null = null;
  for (const segment of document.segments) {
    const heading = readHeading(document, segment);
    const alone: boolean = heading !== null && heading.contentStart >= segment.end;
    table = tableWith(table, { segment, heading: alone ? heading : null, before: current });
    current = heading ? enter(current, heading, segment) : leave(current, segment);
    if (alone) continue;
    const content = heading ? behind(document, segment, heading.contentStart) : segment;
    const section = cellOf(table) ?? sectionOf(document, content, current.section);
    placed.push({ ...content, section, heading: current.heading });
    if (segment.bullet || current.isBare)
      current = { ...current, bullets: current.bullets || segment.bullet, isBare: false };
  }
  return placed;
}

const BOILERPLATE =
  /\bdiscriminat|equal[- ](?:employment )?opportunity|without regard to|protected veteran|genetic information|affirmative action/;
/** Of each alternative the word that is seldom met. */
const boilerplateWords = askForWords([
  ...['discriminate', 'discriminated', 'discriminating', 'discrimination', 'discriminatory', 'opportunity'],
  ...['regard', 'veteran', 'genetic', 'affirmative'],
]);

/** 'Benefits: health, dental. Must have two years …': the heading has ended without another. */
const DEMAND =
  /\b(?:must (?:have|be|possess)|required|requires|minimum of|preferred|candidates?|applicants?|seeking|looking for)\b/;
const BENEFIT =
  /\b(?:eligib|after|tuition|reimburs|vacation|paid|insurance|401|bonus|benefits?|coverage|match)/;

function sectionOf(document: Document, segment: Segment, section: Section): Section {
  if (isBoilerplate(document, segment)) return 'about';
  if (section !== 'benefits') return section;
  const text = document.view.lower.slice(segment.start, segment.end);
  return DEMAND.test(text) && !BENEFIT.test(text) ? 'other' : section;
}

/** Statements of law and policy ask nothing of the candidate, whatever heading they stand below. */
function isBoilerplate({ view, spanish, asked }: Document, segment: Segment): boolean {
  const { start, end } = segment;
  const mayBe = end - start > 60 && stands(asked[boilerplateWords], segment);
  if (!mayBe && !spanish) return false;
  const text = view.lower.slice(start, end);
  return (mayBe && BOILERPLATE.test(text)) || (spanish && SPANISH_BOILERPLATE.test(text));
}

interface Scope {
  readonly section: Section;
  readonly heading: string;
  readonly line: number;
  /** A run-in heading colours its line only; `outer` comes back after it. */
  readonly onlyLine: boolean;
  readonly outer?: Scope;
  /** Bulleted items have been seen below the heading. */
  readonly bullets: boolean;
  /** What the headings of its parts take over: 'Preferred Qualifications ⏎ Education ⏎ …'. */
  readonly colour: Section | null;
  /** Nothing has been seen below the heading. */
  readonly isBare: boolean;
}

/** A list of skills that are preferred does not soften the field 'Education: …' behind it. */
const PREFERRED_SKILLS = /\b(?:preferred|desired)\b.{0,200}\bskills$/;

function enter(current: Scope, heading: Heading, segment: Segment): Scope {
  const runIn = heading.contentStart < segment.end;
  const outer = current.onlyLine && current.outer ? current.outer : current;
  const inherits =
    runIn &&
    !(PREFERRED_SKILLS.test(outer.heading) && /^education/.test(heading.text)) &&
    heading.section === 'listed' &&
    (isWish(outer.section) || outer.section === 'required');
  const above = runIn ? null : colourAbove(current, heading);
  const section = above ?? (inherits ? outer.section : heading.section);
  const ownLine = runIn && (segment.bullet || segment.startsLine);
  return {
    section,
    heading: heading.text,
    line: segment.line,
    onlyLine: ownLine,
    outer,
    bullets: false,
    colour: coloursParts(heading.text, section) ? section : null,
    isBare: !runIn,
  };
}

function leave(current: Scope, segment: Segment): Scope {
  if (current.onlyLine && current.outer && (segment.line !== current.line || segment.bullet))
    return current.outer;
  const listEnded =
    current.bullets && !segment.bullet && segment.startsLine && segment.line > current.line + 1;
  return listEnded && isWish(current.section)
    ? { ...current, section: 'other', heading: '', colour: null }
    : current;
}

function behind(document: Document, segment: Segment, start: number): Segment {
  const { starts } = document.view.tokens;
  let firstToken = segment.firstToken;
  while (firstToken < segment.endToken && (starts[firstToken] ?? 0) < start) firstToken++;
  return { ...segment, start, firstToken };
}

function readHeading({ view, spanish }: Document, segment: Segment): Heading | null {
  const text = view.lower.slice(segment.start, Math.min(segment.end, segment.start + 120));
  const colon = text.indexOf(':');
  const heading =
    colon > 0
      ? headingBeforeColon(text, colon, { segment, spanish })
      : headingAlone(text, { segment, spanish });
  return heading ?? headingBeforeDash(text, segment) ?? headingBeforeCapital(view.folded, segment);
}

function headingBeforeDash(text: string, { start }: Segment): Heading | null {
  const found = demandBeforeDash(text);
  return found && { section: found.section, text: found.name, contentStart: start + found.length };
}

function headingBeforeCapital(folded: string, segment: Segment): Heading | null {
  const found = runInHeading(folded, segment);
  if (found === '' || segment.start + found.length >= segment.end) return null;
  const text = found.trim().toLowerCase();
  const section = classify(text, false);
  return section === null ? null : { section, text, contentStart: segment.start + found.length };
}

interface Line {
  readonly segment: Segment;
  readonly spanish: boolean;
}

const wordsIn = (text: string): number => text.split(/[\s/]+/).length;

/** 'To be considered you must meet one of the following' is long for a heading. */
const canHead = (words: string, count: number): boolean =>
  count <= (headsRoutes(words) ? 14 : 9) && words.length <= 100 && !/[.;(]\s/.test(words);

const asksOneOf = (heading: string): boolean => headsRoutes(heading) && ASKS.test(heading);

/** 'Driver's license: required', 'Job Type: full-time', 'This is a hybrid role: …': says something itself. */
const isField = (heading: string, spanish: boolean): boolean =>
  (NAMES_DEMAND.test(heading) && !isPart(heading)) ||
  NEUTRAL_FIELD.test(heading) ||
  SENTENCE.test(heading) ||
  (spanish && isSpanishField(heading)) ||
  /\d/.test(heading);

function headingBeforeColon(text: string, colon: number, { segment, spanish }: Line): Heading | null {
  const heading = trimmed(text.slice(0, colon));
  const words = wordsIn(heading);
  if (!canHead(heading, words)) return null;
  const section = classify(heading, spanish) ?? (asksOneOf(heading) ? 'required' : null);
  const alone = text.slice(colon + 1).replace(/[\s*_]/g, '') === '';
  if (alone && UNFINISHED.test(heading) && NAMES_DEMAND.test(heading)) return null;
  if (alone && ASKS_YEARS.test(heading) && section !== 'preferred') return null;
  if (alone && segment.end - segment.start <= 120) {
    return { section: section ?? 'other', text: heading, contentStart: segment.end };
  }
  if (section === null || (words > 6 && section !== 'preferred') || isField(heading, spanish)) return null;
  return { section, text: heading, contentStart: segment.start + colon + 1 };
}

/** A heading without a colon: known as a whole, or between stars. */
function headingAlone(text: string, { segment, spanish }: Line): Heading | null {
  if (segment.end - segment.start > 60) return null;
  const opened =
    segment.bullet || !(segment.startsLine || /[a-z]$/.test(text))
      ? null
      : sectionOfLine(trimmed(text.replace(/\.$/, '')));
  if (opened !== null) return { section: opened, text: trimmed(text), contentStart: segment.end };
  const starred = /^[*_]{1,20}.{0,200}[*_]{1,20}$/.test(text) && !NAMES_DEMAND.test(text);
  const whole = trimmed(text.replace(/(?<![.-])[.-]+$/, ''));
  const name = trimmed(whole.replace(ASIDE, ''));
  if (!BARE_HEADING.test(name) && !starred && !(spanish && isSpanishHeading(name))) return null;
  const section = NOT_REQUIRED.test(whole.slice(name.length)) ? 'preferred' : classify(whole, spanish);
  return section === null ? null : { section, text: whole, contentStart: segment.end };
}

function trimmed(text: string): string {
  return text.replace(/^[\s*_#-]+|(?<![\s*_#-])[\s*_#-]+$/g, '');
}

function classify(heading: string, spanish: boolean): Section | null {
  for (const [section, pattern] of VOCABULARY) if (pattern.test(heading)) return section;
  return spanish ? spanishSection(heading) : null;
}
