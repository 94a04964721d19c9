import { allMatches } from '../../engine/all-matches.ts';
import { monthNumber, monthPattern, openPattern, seasonMonths, seasonPattern } from './vocabulary.ts';

/**
 * One date as written. `year` null: a bare month or an open word, which mean something only beside another
 * date ('May – August 2010', '2011 to Current'). A season spans `month` to `lastMonth`.
 */
export type DatePoint = {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly lastMonth: number | null;
  readonly open: boolean;
  /** Written in a form that is a date only between two others: '3/16', 'Jan 09'. */
  readonly weak: boolean;
  /** The second year of '2010 – 12'. */
  readonly untilYear: number | null;
};

const year4 = String.raw`(?:19[4-9]|20[0-4])\d`;
const forms = [
  // '2014-05', '2014/05/31'
  String.raw`(?<isoYear>${year4})[-/.](?<isoMonth>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?![\d/])`,
  // '2019 August'
  String.raw`(?<revYear>${year4}),?\s{1,2}(?<revName>${monthPattern})\b\.?(?!\s{0,3}[\d'’])`,
  // '05/31/2014', '5/14/09'; '8/17-11/17' is two dates
  String.raw`(?<usMonth>\d{1,2})(?<usMark>[/.-])(?<usDay>\d{1,2})\k<usMark>(?<usYear>${year4}|\d{2})(?!\d)`,
  // '06/2013', '6-2013', '6 1990'
  String.raw`(?<numMonth>0?[1-9]|1[0-2])\s?[/.-]\s?(?<numYear>${year4})(?!\d)`,
  String.raw`(?<spMonth>0?[1-9]|1[0-2]) (?<spYear>${year4})(?!\d)`,
  // '3/16', "3/'16": only between other dates
  String.raw`(?<shortMonth>0?[1-9]|1[0-2])/['’]?(?<shortYear>\d{2})(?![\d/])`,
  // 'January 2008', 'Sept. 2014', 'May 5, 2014', '15 May 2014', 'enero de 2010', "Jan '09", 'Jan-09'
  String.raw`(?:(?:0?[1-9]|[12]\d|3[01])\s(?:de\s)?)?(?<name>${monthPattern})\b\.?(?:\s{0,9}(?<nameDay>\d{1,2})(?:st|nd|rd|th)?\s{0,9},)?(?:\s{0,9}(?:,|/|-|–|of|de|del)?\s{0,9}(?<nameYear>${year4})(?!\d)|\s{0,9},?\s{0,9}['’‘](?<quoteYear>\d{2})(?!\d)|[\s-]\s?(?<bareYear>\d{2})(?![\d,:%]|st\b|nd\b|rd\b|th\b))?`,
  // 'Summer 2010', "Fall '09"
  String.raw`(?<season>${seasonPattern})(?:\s{0,9}(?:of|de|del|,)?\s{0,9}(?<seasonYear>${year4})(?!\d)|\s{0,9}['’‘](?<seasonShort>\d{2})(?!\d))`,
  // '2010 – 12', '1998/99': a school or work year
  String.raw`(?<fromYear>${year4})\s?[-–—/]\s?['’]?(?<untilShort>\d{2})(?![\d/.-])`,
  // '2010'; not part of a number, a phone or an amount
  String.raw`(?<year>${year4})(?![\d%]|[.,]\d)`,
  // "'09"
  String.raw`['’‘](?<short>\d{2})(?!\d|s\b)`,
  `(?<open>${openPattern})`,
].join('|');
const letter = 'A-Za-zÀ-ÿ';
const pattern = new RegExp(`(?<![${letter}\\d$#]|\\d[.,])(?:${forms})(?![${letter}])`, 'gi');

/** Every date of the text, in its order; `asOfYear` settles which century two digits mean. */
export function findDatePoints(text: string, asOfYear: number): DatePoint[] {
  const points: DatePoint[] = [];
  const settled = { asOfYear, dayFirst: dayFirst.test(text) };
  for (const { start, end } of partsWithDates(text)) {
    for (const match of allMatches(pattern, text.slice(start, end))) {
      const found = readPoint(match, settled);
      const point = found && { ...found, start: found.start + start, end: found.end + start };
      if (point && !isPhonePart(text, point)) points.push(point);
    }
  }
  return points;
}

const LONGEST_WITHOUT_DIGIT = 40;
/** 'June 2015 –' asks for its end on the next line; '– Present' begins with it. */
const ENDS_OPEN = /(?:[-–—]|\b(?:to|until|through|hasta|al?))\s{0,9}$/i;
const BEGINS_WITH_END = /^\s{0,9}(?:[-–—]|to|hasta|al?)\s{0,9}(?:present|current|now|today|actual)/i;

/** Runs of lines that hold a digit, or are short enough for a bare 'Present' or 'January': sentences without a digit hold no date. */
function partsWithDates(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end);
    const goesOn =
      open !== null && (ENDS_OPEN.test(text.slice(open.start, start)) || BEGINS_WITH_END.test(line));
    if (line.length > LONGEST_WITHOUT_DIGIT && !/\d/.test(line) && !goesOn) open = null;
    else if (open === null) {
      open = { start, end };
      parts.push(open);
    } else open.end = end;
    start = end;
  }
  return parts;
}

/** '15.03.2012' tells of every '01.09.2010' of its text that the day stands first. */
const dayFirst = /(?<![\d.])(?:1[3-9]|2\d|3[01])\.\d{1,2}\.(?:19|20)\d\d(?!\d)/;

type Settled = { readonly asOfYear: number; readonly dayFirst: boolean };

function readPoint(match: RegExpMatchArray & { index?: number }, settled: Settled): DatePoint | null {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  const place = {
    start,
    end: start + match[0].length,
    open: false,
    weak: false,
    lastMonth: null,
    untilYear: null,
  };
  const century = (two: string) => fullYear(Number(two), settled.asOfYear);
  const full = (digits: string) => (digits.length === 4 ? Number(digits) : century(digits));
  if (g['open']) return { ...place, year: null, month: null, open: true };
  if (g['isoYear']) return { ...place, year: Number(g['isoYear']), month: Number(g['isoMonth']) };
  if (g['revYear']) return yearBeforeMonth(place, g['revYear'], String(g['revName']));
  if (g['usYear']) return dayDate(place, { ...g, year: full(g['usYear']) }, settled);
  if (g['numYear']) return { ...place, year: Number(g['numYear']), month: Number(g['numMonth']) };
  if (g['spYear']) return { ...place, year: Number(g['spYear']), month: Number(g['spMonth']) };
  if (g['shortYear'])
    return { ...place, year: century(g['shortYear']), month: Number(g['shortMonth']), weak: true };
  if (g['name']) return namedMonth(place, g, century);
  if (g['season']) return seasonDate(place, g, century);
  if (g['untilShort'])
    return { ...place, year: full(g['fromYear'] ?? ''), month: null, untilYear: century(g['untilShort']) };
  if (g['short']) return { ...place, year: century(g['short']), month: null, weak: true };
  return { ...place, year: Number(g['year']), month: null };
}

type Place = Omit<DatePoint, 'year' | 'month'>;
type Groups = Record<string, string | number | undefined>;

/** '2019 August'; 'since 2012 may …' names no month. */
function yearBeforeMonth(place: Place, year: string, name: string): DatePoint {
  if (/^\p{Lu}/u.test(name)) return { ...place, year: Number(year), month: monthNumber(name) };
  return { ...place, end: place.start + year.length, year: Number(year), month: null };
}

/** '05/31/2014' is written month first here, day first where the first number cannot be a month. */
function dayDate(place: Place, g: Groups, settled: Settled): DatePoint | null {
  const [first, second] = [Number(g['usMonth']), Number(g['usDay'])];
  const isDay = settled.dayFirst && g['usMark'] === '.';
  const month = first <= 12 && !isDay ? first : second;
  if (month < 1 || month > 12 || Math.max(first, second) > 31) return null;
  return { ...place, year: Number(g['year']), month };
}

function namedMonth(place: Place, g: Groups, century: (two: string) => number): DatePoint {
  const month = monthNumber(String(g['name']));
  const short = g['quoteYear'] ?? g['bareYear'];
  const year = g['nameYear'] ? Number(g['nameYear']) : short ? century(String(short)) : null;
  return { ...place, year, month, weak: g['nameYear'] === undefined && g['quoteYear'] === undefined };
}

function seasonDate(place: Place, g: Groups, century: (two: string) => number): DatePoint {
  const [month, lastMonth] = seasonMonths(String(g['season'])) ?? [1, 12];
  const year = g['seasonYear'] ? Number(g['seasonYear']) : century(String(g['seasonShort']));
  return { ...place, year, month, lastMonth };
}

/** "'09" is 2009 and "'84" is 1984: the nearest year that is at most five years ahead. */
function fullYear(two: number, asOfYear: number): number {
  const year = Math.floor(asOfYear / 100) * 100 + two;
  return year <= asOfYear + 5 ? year : year - 100;
}

/** '206-555-2010', '555.2010'. */
function isPhonePart(text: string, point: DatePoint): boolean {
  return /(?:^|[^\d])\d{3}[-.]$/.test(text.slice(Math.max(0, point.start - 5), point.start));
}
