import { allMatches } from '../../engine/all-matches.ts';
import type { DateRange } from '../dates/find-date-ranges.ts';
import type { Line } from '../lines.ts';
import { employerScore, placeAtEnd, titleScore } from './heading-words.ts';
import { isProse } from './line-shape.ts';
import { isTimeAway } from './time-away.ts';

/** The dates that one job hangs on: the lines `first`..`last` of the section hold them. */
export type Anchor = {
  readonly range: DateRange;
  /** Later spells at the same job: '1998-2012, 2015-present'. */
  readonly again: readonly DateRange[];
  readonly first: number;
  readonly last: number;
  /** What else stands on these lines, dates cut out. */
  readonly before: string;
  readonly after: string;
  /** Duties that begin on the line of the dates: 'Lab Assistant, Weld College May 2016 – Present -Collected samples'. */
  readonly duties: Line | null;
};

const threshold = 3;

/** The dates that head jobs, as against dates within duties; a scored judgement of form, not one pattern. */
export function findAnchors(lines: readonly Line[], ranges: readonly DateRange[]): Anchor[] {
  const anchors: Anchor[] = [];
  const doubtful: Anchor[] = [];
  for (const [at, range] of ranges.entries()) {
    const first = lines.findIndex((line) => range.start >= line.start && range.start < line.end);
    if (first < 0 || anchors.at(-1)?.last === first) continue;
    let last = first;
    while (last + 1 < lines.length && (lines[last]?.end ?? 0) < range.end) last += 1;
    const again = spellsAfter(ranges, at, lines[last]);
    const anchor = anchorAt(lines, [range, ...again], { first, last });
    if (anchor === null || isAside(anchor)) continue;
    (score(anchor, lines) >= threshold ? anchors : doubtful).push(anchor);
  }
  const alike = inList(anchors) ? doubtful.filter((anchor) => isListed(anchor, anchors)) : [];
  return alike.length === 0 ? anchors : [...anchors, ...alike].toSorted((a, b) => a.first - b.first);
}

const FEWEST_IN_LIST = 3;

/** A line a job and nothing between: '2014-16 Biller, Weld Clinic' / '2010-14 Clerk, Oak Bank'. */
const inList = (anchors: readonly Anchor[]) =>
  anchors.length >= FEWEST_IN_LIST &&
  anchors.filter(({ last }, i) => anchors[i + 1]?.first === last + 1).length * 2 >= anchors.length;

/** In such a list a line beside a job is one too where its dates stand in the same place: '2010  Picker, pumpkin farm'. */
const isListed = (anchor: Anchor, anchors: readonly Anchor[]) =>
  placeOfDates(anchor) !== 'within' &&
  anchors.every((other) => placeOfDates(other) === placeOfDates(anchor)) &&
  anchors.some(({ first, last }) => first === anchor.last + 1 || last === anchor.first - 1);

function placeOfDates({ before, after }: Anchor): 'first' | 'last' | 'within' {
  if (before === '' && after !== '') return 'first';
  return before !== '' && after === '' ? 'last' : 'within';
}

/** Ranges that follow on the same line with nothing but a comma or an 'and' between them. */
function spellsAfter(ranges: readonly DateRange[], at: number, line: Line | undefined): DateRange[] {
  const again: DateRange[] = [];
  const range = ranges[at];
  if (line === undefined || range === undefined || range.kind === 'single') return again;
  let { end } = range;
  for (let i = at + 1; i < ranges.length; i += 1) {
    const next = ranges[i];
    if (next === undefined || next.end > line.end || next.kind === 'single') break;
    const gap = line.text.slice(Math.max(0, end - line.start), Math.max(0, next.start - line.start));
    if (!/^\s*(?:[,;&/]|,? ?and|y|et)\s*$/.test(gap)) break;
    again.push(next);
    end = next.end;
  }
  return again;
}

/** 'Dates: …', 'from …' before the date itself. */
const dateLabel =
  /(?:^|\s)(?:dates?(?: of employment| employed)?|period|duration|from|since|worked)\s{0,20}:?\s{0,20}$/i;

/** 'Billing Specialist (part-time since 2022)', '2021 - 2025: full-time parent': dates of no job. */
function isAside({ before, after }: Anchor): boolean {
  const rest = `${before} ${after}`;
  return /\([^()]{0,200}[^\s()][^()]{0,200}$/.test(before) || honours.test(rest) || isTimeAway(rest);
}

const honours =
  /\b(?:(?:employee|manager|nurse|supervisor|representative|agent|associate|teacher) of the (?:year|month|quarter)|dean['’]s list|honou?r roll|scholarship)\b/i;

function anchorAt(
  lines: readonly Line[],
  [range, ...again]: readonly [DateRange, ...DateRange[]],
  at: { first: number; last: number },
): Anchor | null {
  const first = lines[at.first];
  const last = lines[at.last];
  if (first === undefined || last === undefined) return null;
  const ahead = first.text.slice(0, Math.max(0, range.start - first.start));
  const before = partedByStops(trimmed(ahead.replace(hoursAhead, '').replace(dateLabel, '')));
  const behind = last.text.slice(Math.max(0, (again.at(-1) ?? range).end - last.start)).replace(duration, '');
  const { heading, duties } = before === '' ? dutiesBehindTitle(last, behind) : dutiesIn(last, behind, true);
  return { ...at, range, again, before, after: trimmed(heading), duties };
}

/** 'Nurse, Weld Clinic (full time, July 2014 to May 2016)'. */
const hoursAhead = /\((?:full|part)[- ]time,\s*$/i;

const stop = /(?<=\p{Ll}{3}|\))(?<!\b(?:Inc|Corp|Dept|Asst))\.\s+(?=\p{Lu})/gu;

/** 'Data Clerk. Weld County, Clinic of the Assessor. 02/2016 to 11/2017.': full stops part what commas part elsewhere. */
function partedByStops(before: string): string {
  if (!/[\p{L})]\.$/u.test(before)) return before;
  const [title = '', ...rest] = before.slice(0, -1).split(stop);
  return rest.length > 0 && titleScore(title) > 2 ? [title, ...rest].join(' | ') : before;
}

type Behind = { readonly heading: string; readonly duties: Line | null };

const FEWEST_WORDS = 5;
/** 'fills prescriptions, third-party rejects', 'Eligibility, vaccine forms.' */
const FEWEST_LISTED = 3;

/** '- Collected samples', '| lead five techs'. */
const dutiesMark = /^(?:\s*[-•*–·]+\s?(?=\p{Lu}\p{Ll})|\s+[-–—|]\s+(?=\p{Ll}{3}))/u;
/** Behind the dates of a job that is named before them: '. Two shops, nine employees', '   (acted for the manager)'. */
const apartMark = /^(?:\)?\.\s+(?=\p{Lu})|\)?\s{3,}(?=[\p{Lu}(]))/u;

function dutiesIn(line: Line, behind: string, isNamed: boolean): Behind {
  const mark = dutiesMark.exec(behind) ?? (isNamed ? apartMark.exec(behind) : null);
  const duties = mark ? dutyOf(line, behind.slice(mark[0].length), isNamed && isNote.test(behind)) : null;
  return { heading: duties ? '' : behind, duties };
}

/** '. Honorable discharge.' behind the dates. */
const isNote = /^\.\s+\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,5}\.$/u;

/** 'Clerk, Weld Clinic, Dayton, Ohio': what comes behind it is no part of the heading. */
const namesPlace = (heading: string) => employerScore(heading) > 0 && placeAtEnd.test(heading);

function dutyOf(line: Line, text: string, isSure: boolean): Line | null {
  const duty = { ...line, start: line.end - text.length, text, bullet: false };
  if (isSure) return { ...duty, bullet: true };
  const fewest = /^\p{Ll}[^,;]{2,60}[,;]|\.$/u.test(text) ? FEWEST_LISTED : FEWEST_WORDS;
  if (text.split(/\s+/).length < fewest) return null;
  return isProse(duty, null) || isListing.test(text) ? { ...duty, bullet: true } : null;
}

/** '92 staff, payroll, opened a surgery center'; not 'Dayton, OH, United States of America'. */
const isListing = /^[^,]{3,60}, \p{Ll}[^,]{2,60}, (?:and )?\p{Ll}/u;

const partEnd = /(?<=[\p{Ll})]{2})\.\s+(?=\p{Lu})|\s[·|—]\s+/gu;

/** '2014 – 2016 · Clerk, Weld Clinic · filed charts, called insurers', 'Clerk, Weld Clinic. Filed charts.' */
function dutiesBehindTitle(line: Line, behind: string): Behind {
  for (const { index, 0: mark } of allMatches(partEnd, behind)) {
    const heading = behind.slice(0, index);
    if (titleScore(trimmed(heading)) === 0) continue;
    const duties = dutyOf(line, behind.slice(index + mark.length), namesPlace(trimmed(heading)));
    if (duties !== null) return { heading, duties };
    if (/^\s/.test(mark)) return { heading: behind, duties: null };
  }
  return dutiesIn(line, behind, false);
}

/** '(3 years 5 months)', '· 2 yrs', which LinkedIn prints after the dates. */
const duration =
  /^[\s)_*]{0,20}[(·•-]?\s{0,20}(?:(?:\d+|less than a)\s*(?:years?|yrs?|months?|mos?|año?s?|mes(?:es)?)\s*){1,2}\)?/i;

/** Without what parts words from dates, leaders of dots too: 'Clerk ........ 2006 to 2011'. */
const trimmed = (words: string) =>
  words
    .replace(/^[\s.]+$/, '')
    .replace(/(?<!\.)\.{3,}\s*$/, '')
    .replace(/^[\s,|/:;()_*•·–—－-]+|(?<![\s,|/:;(_*•·–—－-])[\s,|/:;(_*•·–—－-]+$/gu, '');

/** One date beside a title may be of a certificate; an employer on the line or below tells a job. */
function namesEmployer(rest: string, below: Line | undefined): boolean {
  return (
    employerScore(rest) > 0 || (below !== undefined && employerScore(below.text) > 0 && !isProse(below, null))
  );
}

/** Features of the form, each with what it says for (or against) dates that head a job. */
function score({ range, before, after, first }: Anchor, lines: readonly Line[]): number {
  const line = lines[first];
  if (line === undefined) return 0;
  const rest = `${before} ${after}`.trim();
  const spoken = {
    ...line,
    text: before === '' ? after : titleScore(before) > 2 ? before : rest,
    bullet: false,
  };
  const prose = rest !== '' && isProse(spoken, lines[first - 1] ?? null);
  const features: readonly (readonly [boolean, number])[] = [
    [range.kind === 'range', 2],
    [range.from?.includes('-') === true || range.to === 'present', 1],
    [before === '' || after === '', 1],
    [rest === '', 1],
    [titleScore(before) + titleScore(after) > 0, 1],
    [employerScore(rest) > 0, 1],
    [range.kind === 'single' && rest !== '' && !namesEmployer(rest, lines[first + 1]), -1],
    [prose && before === '', -1],
    [prose && before !== '', -3],
    [line.bullet, -1],
    [before.length > 60 && after.length > 60, -2],
  ];
  return features.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 0);
}
