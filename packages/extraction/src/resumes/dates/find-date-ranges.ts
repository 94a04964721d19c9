import { type DatePoint, findDatePoints } from './find-date-points.ts';

/** A date or a pair of dates, as a work or school entry has it: 'YYYY', 'YYYY-MM' or 'present'. */
export type DateRange = {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  /** `range`: two ends are written, or 'since', or a season. `single`: one date alone. */
  readonly kind: 'range' | 'single';
};

const dash = String.raw`[-–—−－‐‒―~→\u00ad]+`;
const word = String.raw`(?<![\p{L}\d])(?:to|until|till|through|thru|a|al|hasta|à|au|jusqu['’]?(?:à|au))(?!\p{L})`;
const separator = new RegExp(
  String.raw`^[\s,)_*]*(?:${dash}(?:\s*${word}|\s*exp(?:ected)?\.?)?|${word}(?:\s*${dash})?|\()[\s(_*]*(?:(?:the|la|el|le)\s*)?$`,
  'iu',
);
const sinceBefore = /(?:\bsince|\bdesde|\bdepuis|\bstarting)[\s:]*$/iu;

/** Joins the dates of the text into ranges: 'July 2014 / to / December 2015', 'Sept. 2014 – 3/16', 'since 2011'. */
export function findDateRanges(text: string, asOfYear: number): DateRange[] {
  const points = findDatePoints(text, asOfYear);
  const ranges: DateRange[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const first = points[i];
    const second = points[i + 1];
    if (first === undefined) break;
    const pair =
      second === undefined
        ? null
        : joinsTo(text, first, second)
          ? pairOf(first, second)
          : inColumn(text, first, second);
    if (pair) i += 1;
    const range = pair ?? singleOf(text, first);
    if (range) ranges.push(range);
  }
  return ranges;
}

function joinsTo(text: string, first: DatePoint, second: DatePoint): boolean {
  const gap = text.slice(first.end, second.start);
  if (first.open || gap.length > 24) return false;
  if (/^[^\S\n]{0,9}\|[^\S\n]{0,9}$/.test(gap))
    return first.month === null ? isYearLater(first, second) : isLater(first, second);
  return separator.test(gap) || (/^[^\S\n]{1,4}$/.test(gap) && isLater(first, second));
}

const throughColumn = /^ ?(?:-|–|—|to|bis) {3,}\S[^\n]{0,100}\r?\n[^\S\n]{0,40}$/;

/** A column of dates at the left, an end on each line: '02/2008 to    Clerk' above '10/2011       Oak Bank'. */
function inColumn(text: string, first: DatePoint, second: DatePoint): DateRange | null {
  const gap = text.slice(first.end, Math.min(second.start, first.end + 200));
  const opensLine = /(?:^|\n)[^\S\n]{0,40}$/.test(text.slice(Math.max(0, first.start - 41), first.start));
  const opensNext = /^\S{0,3} {2,}\S/.test(text.slice(second.end, second.end + 40));
  if (first.open || !opensLine || !opensNext || !throughColumn.test(gap)) return null;
  const pair = (second.year ?? 0) >= (first.year ?? 9999) ? pairOf(first, second) : null;
  const mark = /^ ?\S+/.exec(gap)?.[0] ?? '';
  return pair && { ...pair, end: first.end + mark.length };
}

/** '2014 | 2017', the columns 'From' and 'To' of a table. */
const isYearLater = (first: DatePoint, second: DatePoint) =>
  second.month === null && (second.year ?? 0) >= (first.year ?? 9999);

/** 'Jun. 2018  Jan. 2021': a converter lost the dash between two full dates. */
function isLater(first: DatePoint, second: DatePoint): boolean {
  if (first.month === null || second.month === null || first.weak || second.weak) return false;
  return (second.year ?? 0) * 12 + second.month > (first.year ?? 9999) * 12 + first.month;
}

function pairOf(first: DatePoint, second: DatePoint): DateRange | null {
  const year = first.year ?? second.year;
  if (year === null || (second.year === null && !second.open)) return null;
  const to = second.open ? 'present' : written(second.year, second.lastMonth ?? second.month);
  return { start: first.start, end: second.end, from: written(year, first.month), to, kind: 'range' };
}

function singleOf(text: string, point: DatePoint): DateRange | null {
  if (point.year === null || point.weak) return null;
  const range = (to: string | null) =>
    ({
      start: point.start,
      end: point.end,
      from: written(point.year, point.month),
      to,
      kind: 'range',
    }) as const;
  if (point.untilYear !== null) return range(written(point.untilYear, null));
  if (sinceBefore.test(text.slice(Math.max(0, point.start - 12), point.start))) return range('present');
  if (point.lastMonth !== null) return range(written(point.year, point.lastMonth));
  if (leftOpen(text, point)) return range('present');
  return { ...range(null), kind: 'single' };
}

/** 'Office manager, Hillside Clinic, 2016-' and '(2016– )': the end is still to come. */
function leftOpen(text: string, { start, end }: DatePoint): boolean {
  const after = text.slice(end, end + 6);
  if (/^\s?[-–—]\s?\)/.test(after)) return true;
  return (
    /^[-–—] {0,3}(?:\n|$)/.test(after) && /[^\s|•*-] {0,9}$/.test(text.slice(Math.max(0, start - 10), start))
  );
}

function written(year: number | null, month: number | null): string | null {
  if (year === null) return null;
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}
