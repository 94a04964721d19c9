import type { Education } from '@omm/contracts';
import type { DateRange } from '../dates/find-date-ranges.ts';
import { type Line, quote } from '../lines.ts';
import { lastMonthBefore, monthOf } from '../months/intervals.ts';
import type { ResumeText } from '../resume-text.ts';
import { type DegreeName, degreeNames, degreeWords, isCredits } from './degree-names.ts';
import { confidenceOf, creditsIn, programmesOf, startOf } from './education-details.ts';
import { fieldAround } from './field-before.ts';
import { fieldOf } from './field-of.ts';
import { isDiplomaOf, ofHighSchool } from './high-school.ts';
import { fieldAlone, partedFromSchool } from './institution-of.ts';
import { namesSchool } from './school-names.ts';
import { schoolingOf } from './schooling-of.ts';
import { institutionAround, schoolsAlone } from './schools-alone.ts';

const underway =
  /\b(?:expected|expecting|anticipated|anticipate|in[- ]progress|ongoing|pursuing|pursued|now studying|currently (?:attending|enrolled|pursuing|in|studying)|presently (?:attending|enrolled)|present(?:ly)?|(?:current|doctoral|ph\.?d\.?|graduate|part[- ]time) student|currently|current(?=\s*$)|candidate|to be completed|will (?:graduate|complete)|enrolled|attending|not completed|incomplete|unfinished|not finished|did not (?:complete|graduate|finish)|some college|working (?:on|toward)|undergraduate student|withdrew|en curso|en progreso|cursando|sin terminar|trunc[oa]|no terminad[oa]|en cours)\b/im;
/** Said of the entry itself: '60 credit hours', '24 credits toward', '2 classes left'. */
const partial =
  /\b(?:(?:credit|semester) hours|credits (?:completed|earned|toward)|no degree|degree not completed|years? completed|completed (?:one|two|three|\d) (?:years?|semesters?)|(?:one|two|three|four|a few|\d{1,2}) (?:class(?:es)?|courses?|credits|units|semesters?) (?:left|short|shy|remaining|to go))\b/i;
/** '24 credits toward' another degree, further on in the line. */
const towardNext =
  /(?:\d{1,20} of )?\d{1,20} (?:\p{L}+ )?credits (?:\p{L}+ )?towards?(?: an?| the| my)?\s*$/iu;
/** '78 of 120 credits', '24 of 36 hours': not yet all of them. */
const creditsOf =
  /(\d{1,3})\s*(?:of|out of|\/)\s*(\d{1,3}) (?:\p{L}+ )?(?:credits|credit hours|hours|units)\b/iu;
const noDegree =
  /\b(?:coursework|course work|courses|classes|workshop|seminar)\b(?=\s+(?:in|for|toward|towards)\b)/i;
type Entry = { readonly line: Line; readonly name: DegreeName; readonly until: number };

/** Degrees, diplomas and certificates of the education sections, and those that a sentence elsewhere says were earned. */
export function readEducation(resume: ResumeText): Education[] {
  const schooling = schoolingOf(resume.sections);
  const listed = schooling.flatMap((lines) => entriesIn(lines, resume));
  const inLists = new Set(schooling.flat());
  const stated = resume.sections
    .filter(({ kind }) => kind !== 'education' && kind !== 'experience' && kind !== 'volunteer')
    .flatMap((section) =>
      section.lines.flatMap((line, i) =>
        inLists.has(line) ? [] : statedIn(line, resume, i === 0 && section.kind === 'head'),
      ),
    );
  const unfinished = listed.filter(({ status }) => status === 'in-progress');
  return [...listed, ...stated].map((entry, i) => ({
    id: `education-${i + 1}`,
    ...entry,
    status: unfinished.some((other) => isToldElsewhere(entry, other)) ? 'in-progress' : entry.status,
  }));
}

/** An undated 'Master of Accountancy' beside one that is expected next summer is the same degree; a school's diploma beside some college is not. */
const isToldElsewhere = (entry: Read, underway: Read) =>
  entry.status === 'completed' &&
  entry.level !== 'high-school' &&
  entry.end === null &&
  entry.level === underway.level &&
  sameField(entry.field, underway.field);

const sameField = (a: string | null, b: string | null) =>
  a === null || b === null || a.toLowerCase().split(/\W/)[0] === b.toLowerCase().split(/\W/)[0];

type Read = Omit<Education, 'id'>;

function entriesIn(lines: readonly Line[], resume: ResumeText): Read[] {
  const named = lines.flatMap((line, at) =>
    degreeNames(line.text).map((name): Entry & { at: number } => ({ line, name, at, until: at })),
  );
  const entries = named.filter(
    (entry, i) => !isCreditsOf(lines, entry, named[i - 1]) && !isInitialsAbove(entry, named[i + 1]),
  );
  const datesFirst = lines[0] !== undefined && isDateLine(lines[0], resume.ranges);
  const schoolsFirst = lines[0] !== undefined && entries[0]?.at !== 0 && isSchoolLine(lines[0], resume);
  const read = entries.map((entry, i) => {
    const next = entries[i + 1];
    const lastLine = next === undefined ? lines.length : next.at;
    const rest =
      next !== undefined && next.at === entry.at
        ? entry.line.text.slice(0, next.name.start).replace(towardNext, '')
        : entry.line.text;
    const from = entries[i - 1]?.at === entry.at ? entry.name.start : 0;
    const below = lines
      .slice(entry.at + 1, lastLine)
      .slice(0, 3)
      .filter(({ text }) => !membership.test(text) && !credentialLine.test(text))
      .filter((line) => !(datesFirst && isDateLine(line, resume.ranges)));
    const previous = lines[entry.at - 1];
    const above = datesFirst ? previous : undefined;
    const school = schoolsFirst && entries[i - 1]?.line !== previous ? previous : undefined;
    return readEntry(resume, {
      entry,
      own: rest.slice(from),
      ownStart: entry.line.start + from,
      below: untilNextSchool(schoolsFirst ? (school?.text ?? '') : rest.slice(from), below),
      above,
      school,
      listed: true,
    });
  });
  const finished = read.map(
    (each, i): Read => (sharesAttendance(read, entries, i) ? { ...each, status: 'in-progress' } : each),
  );
  return [...finished, ...withoutDegree(lines, resume, read)];
}

/** A school with its years and no degree: courses, or a degree by a name that is not known. */
function withoutDegree(lines: readonly Line[], resume: ResumeText, read: readonly Read[]): Read[] {
  const known = new Set(read.map(({ institution }) => institution));
  const isTaken = (line: Line, institution: string) =>
    known.has(institution) || degreeNames(line.text).length > 0 || membership.test(line.text);
  return schoolsAlone(lines, resume.ranges, isTaken).map(({ line, institution, field, date }) => ({
    level: null,
    field,
    cipCodes: programmesOf(field),
    institution,
    start: startOf(date),
    end: date.to ?? date.from,
    status: isOpenEnded(resume.text, date) || isAfter(date, resume.asOf) ? 'in-progress' : 'completed',
    confidence: 'low',
    evidence: {
      span: quote(resume.text, line.start, line.start + institution.length),
      ruleId: 'education/school',
      certainty: 'stated',
    },
  }));
}

/** 'B.S. :' alone above 'Bachelor of Science : Nursing'. */
const isInitialsAbove = ({ line, name, at }: Entry & { at: number }, next?: Entry & { at: number }) =>
  next !== undefined &&
  next.at === at + 1 &&
  next.name.start === 0 &&
  next.name.level === name.level &&
  name.start === 0 &&
  /^[A-Z.\s]{2,8}$/.test(line.text.slice(0, name.end)) &&
  /^[\s:,–-]{0,5}$/.test(line.text.slice(name.end));

/** '78 of 120 credits' on a line below the degree it counts for, which no second school parts from it. */
function isCreditsOf(
  lines: readonly Line[],
  { line, name, at }: Entry & { at: number },
  degree?: Entry & { at: number },
): boolean {
  if (degree === undefined || !isCredits(line.text, name) || at - degree.at > 2) return false;
  if (degree.name.level === 'high-school' || degree.name.level === 'certificate') return false;
  return !namesSchool(line.text) || !lines.slice(degree.at, at).some(({ text }) => namesSchool(text));
}

/** 'Presently attending Weld Technical … (Associates) / Networking (Associates)': the second goes on where the first stands. */
function sharesAttendance(
  read: readonly Read[],
  entries: readonly (Entry & { at: number })[],
  i: number,
): boolean {
  const [previous, entry] = [entries[i - 1], entries[i]];
  if (previous === undefined || entry === undefined || entry.at - previous.at > 1) return false;
  const attending = /\b(?:presently|currently) (?:attending|enrolled)/i.test(previous.line.text);
  return attending && read[i]?.end === null && read[i]?.level === read[i - 1]?.level;
}

/** A second school below is another entry, though it names no degree. */
function untilNextSchool(own: string, below: readonly Line[]): Line[] {
  let schools = namesSchool(own) ? 1 : 0;
  const lines: Line[] = [];
  for (const line of below) {
    if (namesSchool(line.text)) schools += 1;
    if (schools > 1) break;
    lines.push(line);
  }
  return lines;
}

type Around = {
  readonly entry: Entry;
  readonly own: string;
  readonly ownStart: number;
  readonly below: readonly Line[];
  readonly above: Line | undefined;
  /** The line of the school, where schools stand above their degrees. */
  readonly school: Line | undefined;
  /** Under a heading for schools. */
  readonly listed: boolean;
};

function readEntry(resume: ResumeText, { entry, own, ownStart, below, above, school, listed }: Around): Read {
  const { line, name } = entry;
  const places = [
    { start: ownStart, end: ownStart + own.length },
    ...(above && isDateLine(above, resume.ranges) ? [above] : []),
    ...(school ? [school] : []),
    ...below,
  ];
  const dates = places.flatMap((place) =>
    resume.ranges.filter((range) => range.start >= place.start && range.start < place.end),
  );
  const date = dates[0];
  const words = [own, school?.text ?? '', ...below.map((each) => each.text)].join('\n');
  const open =
    underway.test(words) ||
    (above !== undefined && noEnd.test(above.text)) ||
    /^\s*student\b/i.test(line.text.slice(name.end)) ||
    partial.test(line.text.slice(Math.max(0, name.start - 40), name.start) + own) ||
    lacksCredits(words) ||
    dates.some((range) => isOpenEnded(resume.text, range)) ||
    isAfter(date, resume.asOf);
  const ahead = own.slice(0, Math.max(0, name.start - (ownStart - line.start)));
  const courses = noDegree.test(ahead);
  const named = institutionAround({ ahead, own, below, above, school: school?.text });
  const degree = line.text.slice(name.start, name.end);
  const after = line.text.slice(name.end);
  const before = name.level === 'high-school' ? '' : ahead;
  const told = fieldAround(fieldAlone(fieldOf(after, degree), named), { before, after });
  const parted = partedFromSchool(told, named);
  const { field, institution } = name.level === 'high-school' ? ofHighSchool(parted) : parted;
  return {
    level: courses ? null : isDiplomaOf(name, degree, institution) ? 'high-school' : name.level,
    field,
    cipCodes: programmesOf(field),
    institution,
    start: startOf(date),
    end: date ? (date.to ?? date.from) : null,
    status: open ? 'in-progress' : 'completed',
    credits: creditsIn(words),
    confidence: confidenceOf({ courses, listed, placed: institution !== null || date !== undefined }),
    evidence: {
      span: quote(resume.text, line.start + name.start, line.start + name.end),
      ruleId: `education/${name.level}`,
      certainty: 'stated',
    },
  };
}

function lacksCredits(words: string): boolean {
  const [, earnedSoFar, needed] = creditsOf.exec(words) ?? [];
  return Number(earnedSoFar) < Number(needed);
}

/** 'Member of Honor Society, 2010 - present': open is the membership, not the school. */
const membership = /\b(?:members?|honou?rs? society|fraternity|sorority|club|volunteer|treasurer)\b/i;

/** 'Certified Medical Manager, in progress' below a degree speaks of itself. */
const credentialLine = /^(?:certified|licensed|registered|certification|licen[sc]e|cpr|bls|acls)\b/i;

/** In the place of a year: the degree is not finished. */
const noEnd = /^(?:present|current)$/i;

/** 'University of Utah, 2012', or a school by a short name with its year: 'UC Davis | 2012'. */
const isSchoolLine = ({ text, start, end }: Line, { ranges }: ResumeText) =>
  namesSchool(text) || ranges.some((range) => range.start > start + 3 && range.end === end);

function isDateLine(line: Line, ranges: readonly DateRange[]): boolean {
  if (noEnd.test(line.text)) return true;
  const range = ranges.find((each) => each.start >= line.start && each.start < line.end);
  return range !== undefined && line.text.length - (range.end - range.start) < 6;
}

/** '2014 - Current'; 'since 2014' is said of what one holds. */
const isOpenEnded = (text: string, { start, end, to }: DateRange) =>
  to === 'present' && /\p{L}{3}\W{0,20}$/u.test(text.slice(start, end));

function isAfter(date: DateRange | undefined, asOf: string): boolean {
  const end = date?.to ?? date?.from;
  if (end === undefined || end === null || end === 'present') return false;
  return monthOf(end, 1) > lastMonthBefore(asOf);
}

const earned =
  /\b(?:graduat\w+|earned|completed|hold(?:s|ing)?|obtained|received|possess(?:es)?|recipient|have|has|with)\b/i;

/** 'Graduated in May 2015 with a Bachelor's degree'; 'Jane Roe, MBA' above everything else. */
function statedIn(line: Line, resume: ResumeText, isName: boolean): Read[] {
  const names = isName
    ? degreeNames(line.text).filter((name) => /,\s*$/.test(line.text.slice(0, name.start)))
    : degreeWords(line.text);
  if (names.length === 0 || (!isName && underway.test(line.text))) return [];
  return names
    .filter((name) => isName || isEarnedHere(line.text, name))
    .map((name) =>
      readEntry(resume, {
        entry: { line, name, until: 0 },
        own: line.text,
        ownStart: line.start,
        below: [],
        above: undefined,
        school: undefined,
        listed: false,
      }),
    );
}

function isEarnedHere(text: string, { start, end }: DegreeName): boolean {
  if (start < 3) return true;
  const near = text.slice(Math.max(0, start - 60), end + 40);
  return (
    earned.test(near) &&
    !/\b(?:students?|seeking|required|began|begun|beginning|started|starting|entered|accepted)\b/i.test(
      text.slice(Math.max(0, start - 40), end),
    )
  );
}
