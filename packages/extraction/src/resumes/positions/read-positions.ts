import type { DateRange } from '../dates/find-date-ranges.ts';
import type { Line } from '../lines.ts';
import type { Section } from '../sections/find-sections.ts';
import { isAtHome } from './at-home.ts';
import { jobsAboveDates } from './dates-below.ts';
import { type EntryHeading, readEntryHeading } from './entry-heading.ts';
import { type Anchor, findAnchors } from './find-anchors.ts';
import { employerScore, placeAtEnd, placeholderEmployer, titleScore, wholePlace } from './heading-words.ts';
import { jobsOnOneLine } from './jobs-on-one-line.ts';
import { isEmployerLabelled, isProse, isTitleLabelled } from './line-shape.ts';
import { withoutTimeAway } from './time-away.ts';

/** One job as it stands in the text; dates as written, not yet counted. */
export type WorkEntry = EntryHeading & {
  readonly from: string | null;
  readonly to: string | null;
  readonly single: boolean;
  readonly headingLines: readonly Line[];
  readonly duties: readonly Line[];
  /** The line of the employer above several jobs, where it heads this one too. */
  readonly sharedEmployer?: Line;
};

/** The jobs of one section, in its order. */
export function readPositions(section: Section, ranges: readonly DateRange[]): WorkEntry[] {
  const lines = jobsOnOneLine(withoutTimeAway(section.lines, ranges), ranges);
  const anchors = findAnchors(lines, ranges);
  const closed = jobsAboveDates(lines, anchors);
  if (closed !== null)
    return withSharedEmployer(
      closed.flatMap(({ anchor, headingLines, duties }) =>
        datedBy(
          anchor,
          { headingLines, duties },
          readEntryHeading(joined(headingLines.map(({ text }) => text))),
        ),
      ),
    );
  const before = linesBefore(lines, anchors);
  const blocks = anchors.map((anchor, i) => {
    const start = anchor.first - (before[i] ?? 0);
    const next = anchors[i + 1];
    const end = next ? next.first - (before[i + 1] ?? 0) : lines.length;
    return { anchor, start, end };
  });
  const dated = blocks
    .flatMap((block) => entriesOf(lines, block))
    .filter((entry) => entry.employer !== null || !isAtHome(entry.title));
  const head = undatedEntries(lines.slice(0, blocks[0]?.start ?? lines.length));
  return [...head, ...withSharedEmployer(dated).flatMap(splitUndated)];
}

/** Several jobs under one employer, who stands on a line of its own above the first of them. */
function withSharedEmployer(entries: readonly WorkEntry[]): WorkEntry[] {
  let shared: Pick<WorkEntry, 'employer' | 'sharedEmployer'> | null = null;
  return entries.map((entry) => {
    if (entry.employer !== null) {
      shared = employerAbove(entry, entry.employer);
      return entry;
    }
    return entry.title !== null && shared !== null ? { ...entry, ...shared } : entry;
  });
}

function employerAbove(
  entry: WorkEntry,
  employer: string,
): Pick<WorkEntry, 'employer' | 'sharedEmployer'> | null {
  const [line] = entry.headingLines;
  if (line === undefined) return null;
  const alone = entry.title === null ? titleScore(line.text) === 0 : !line.text.includes(entry.title);
  const heads = alone ? line.text.startsWith(employer) : titledAgain(entry);
  return heads ? { employer, sharedEmployer: line } : null;
}

/** 'Manager, Weld Imaging' above 'Manager: 2016 to date' and 'Clerk: 2011 to 2016': what was reached, and where. */
const titledAgain = ({ employer, headingLines }: WorkEntry): boolean => {
  const [above, own] = headingLines;
  if (!above || !own || employer === null) return false;
  return above.text.includes(employer) && !own.text.includes(employer) && titleScore(own.text) > 0;
};

/**
 * How many heading lines above its dates each job has. One layout holds for a section: what stands above the
 * first job's dates, or above most, heads the job; otherwise titles follow the dates all through.
 */
function linesBefore(lines: readonly Line[], anchors: readonly Anchor[]): number[] {
  const above = anchors.map((anchor, i) =>
    headingsAbove(lines, anchor.first, (anchors[i - 1]?.last ?? -1) + 1),
  );
  const titled = anchors.filter((anchor) => titleScore(lines[anchor.first - 1]?.text ?? '') > 2).length;
  const firstJob = anchors.findIndex(({ first }) => !isAtHome(lines[first - 1]?.text));
  const most = Math.min(4, above[Math.max(0, firstJob)] || (titled * 2 > anchors.length ? 1 : 0));
  return anchors.map((anchor, i) => {
    const headed = lines.slice(anchor.first - (above[i] ?? 0), anchor.first);
    const labelled = headed.findIndex(isTitleLabelled);
    if (labelled >= 0) return headed.length - labelled + (isEmployerLabelled(headed[labelled - 1]) ? 1 : 0);
    const total = headed.findLastIndex(({ text }) => timeInAll.test(text));
    if (total > 0) return headed.length - total + 1;
    if (isComplete(anchor)) return 0;
    if (most === 0 && (above[i] ?? 0) > 0 && lacksTitle(lines, anchor)) return 1;
    return Math.min(most, above[i] ?? 0);
  });
}

/** '6 years 3 months' at one employer, which LinkedIn prints below its name, above the jobs there. */
const timeInAll = /^(?=\d)(?:\d{1,2} (?:years?|yrs?))? ?(?:\d{1,2} (?:months?|mos?))?$/i;

/** No title beside the dates nor below, and one just above. */
function lacksTitle(lines: readonly Line[], { before, after, first, last }: Anchor): boolean {
  if (titleScore(before) + titleScore(after) > 0 || titleScore(lines[last + 1]?.text ?? '') > 2) return false;
  return titleScore(lines[first - 1]?.text ?? '') > 2;
}

function headingsAbove(lines: readonly Line[], from: number, floor: number): number {
  let count = 0;
  for (let i = from - 1; i >= floor; i -= 1) {
    const line = lines[i];
    if (line === undefined || isProse(line, lines[i - 1] ?? null)) break;
    count += 1;
    if (isTitleLabelled(line)) return count + (isEmployerLabelled(lines[i - 1]) && i > floor ? 1 : 0);
  }
  return count;
}

/** Title and employer both stand on the line of the dates. */
function isComplete({ before, after }: Anchor): boolean {
  const rest = `${before} ${after}`;
  return (
    titleScore(before) + titleScore(after) > 0 &&
    (placeholderEmployer.test(rest) || (/\s[-–—|@]\s|\sat\s|,/.test(rest) && employerScore(rest) > 0))
  );
}

type Block = { readonly anchor: Anchor; readonly start: number; readonly end: number };

function entriesOf(lines: readonly Line[], { anchor, start, end }: Block): WorkEntry[] {
  if (start === anchor.first - 1 && isAtHome(lines[start]?.text)) return [];
  const words = [
    ...lines.slice(start, anchor.first).map((line) => line.text),
    anchor.before,
    anchor.after,
  ].filter((part) => part !== '');
  let bodyStart = anchor.last + 1;
  for (; bodyStart < Math.min(end, anchor.last + 3); bodyStart += 1) {
    const line = lines[bodyStart];
    if (line === undefined || isProse(line, lines[bodyStart - 1] ?? null) || !adds(line.text, words)) break;
    words.push(line.text);
  }
  const heading = readEntryHeading(joined(words));
  const told = bodyStart < end && lacksOwnTitle(heading, words) ? titleSentence(lines[bodyStart]) : null;
  if (told !== null) {
    const headingLines = lines.slice(start, bodyStart + 1);
    const duties = [...told.duties, ...lines.slice(bodyStart + 1, end)];
    return datedBy(anchor, { headingLines, duties }, readEntryHeading(joined([...words, told.title])));
  }
  const headingLines = lines.slice(start, bodyStart);
  const duties = [...(anchor.duties ? [anchor.duties] : []), ...lines.slice(bodyStart, end)];
  return datedBy(anchor, { headingLines, duties }, heading);
}

/** No title, or one name that may as well be the employer's; of two the first is a title: 'Deckhand   River Boats'. */
const lacksOwnTitle = ({ title, employer }: EntryHeading, words: readonly string[]) =>
  title === null ||
  (employer === null && titleScore(title) === 0 && !words.some((part) => /,|\s{3}|\s[|·–—-]\s/.test(part)));

/** 'Owner. Bookkeeping for a florist and two restaurants.': the duties open with the title. */
function titleSentence(line: Line | undefined): { title: string; duties: readonly Line[] } | null {
  const title = line && !line.bullet ? /^\p{Lu}[^.]{3,70}(?=\.(?:\s|$))/u.exec(line.text)?.[0] : undefined;
  if (line === undefined || title === undefined || title.split(' ').length > 8) return null;
  if (titleScore(title.split(',')[0] ?? '') < 3) return null;
  const text = line.text.slice(title.length + 1).trim();
  return { title, duties: text === '' ? [] : [{ ...line, start: line.end - text.length, text }] };
}

/** The job once for each spell at it. */
function datedBy(
  { range, again }: Anchor,
  lines: Pick<WorkEntry, 'headingLines' | 'duties'>,
  heading: EntryHeading,
): WorkEntry[] {
  return [range, ...again].map(({ from, to, kind }) => ({
    ...heading,
    from,
    to,
    single: kind === 'single',
    ...lines,
  }));
}

/** A line below the dates belongs to the heading while it brings the title or the employer that is missing. */
function adds(text: string, words: readonly string[]): boolean {
  if (placeholderEmployer.test(text)) return true;
  const titled = words.some((part) => titleScore(part) > 0);
  const employed = words.some((part) => employerScore(part) > 0);
  if (!titled && titleScore(text) > 0) return true;
  const placed = words.some((part) => placeAtEnd.test(` ${part}`));
  if (titled && !placed && (placeAtEnd.test(` ${text}`) || wholePlace.test(text)))
    return text.split(/\s+/).length < 12;
  if (!employed && (employerScore(text) > 0 || placeAtEnd.test(` ${text}`)))
    return text.split(/\s+/).length < 12;
  if (words.some((part) => /,\s/.test(part) && titleScore(part) > 0)) return false;
  if (titled && titleScore(text) > 0) return false;
  return words.length < 2 && text.split(/\s+/).length < 6;
}

/** A heading line that broke off goes on in the next: '… Stockroom Manager, and' / 'Kitchen Manager'. */
function joined(words: readonly string[]): string[] {
  const result: string[] = [];
  for (const part of words) {
    const open = result.at(-1);
    if (open !== undefined && /(?:,|\/|&|\band)\s*$/.test(open))
      result[result.length - 1] = `${open} ${part}`;
    else result.push(part);
  }
  return result;
}

/** Jobs without dates that stand above the first dated one. */
function undatedEntries(lines: readonly Line[]): WorkEntry[] {
  const starts = lines.flatMap((line, i) =>
    !isProse(line, lines[i - 1] ?? null) && namesJob(line.text.replace(placeholderEmployer, '')) ? [i] : [],
  );
  return entriesAt(lines, starts);
}

/** 'Office Manager', 'Office Manager, Alder Clinic', 'Clerk II | Harbor Medical Group', 'Clerk, Roe & Sons, Erie, Ohio'. */
function namesJob(text: string): boolean {
  if (titleScore(text) > 1) return true;
  const [title = '', ...rest] = text.split(/\s{0,9}(?:,|\||\sat\s|\s[–—-]\s)\s{0,9}/);
  return titleScore(title) > 2 && (employerScore(rest.join(', ')) > 0 || placeAtEnd.test(text));
}

/** Jobs without dates below a dated one, where the anonymised employer or a label tells that a heading stands. */
function splitUndated(entry: WorkEntry): WorkEntry[] {
  const { duties } = entry;
  const starts = duties.flatMap((line, i) =>
    isTitleLabelled(line) || (namesAnonymousJob(line.text, duties[i + 1]?.text) && !isProse(line, null))
      ? [i]
      : [],
  );
  if (starts.length === 0) return [entry];
  return [{ ...entry, duties: duties.slice(0, starts[0]) }, ...entriesAt(duties, starts)];
}

/** A title beside 'Company Name', or with nothing but that below it. */
function namesAnonymousJob(text: string, below = ''): boolean {
  const title = text.replace(placeholderEmployer, '');
  const isAbove = below !== '' && below.replace(placeholderEmployer, '').trim() === '';
  return (isAbove || title !== text) && titleScore(title) > 2;
}

function entriesAt(lines: readonly Line[], starts: readonly number[]): WorkEntry[] {
  return starts.map((at, i) => ({
    ...readEntryHeading(lines.slice(at, at + 1).map((line) => line.text)),
    from: null,
    to: null,
    single: false,
    headingLines: lines.slice(at, at + 1),
    duties: lines.slice(at + 1, starts[i + 1] ?? lines.length),
  }));
}
