import { allMatches } from '../../engine/all-matches.ts';
import type { DateRange } from '../dates/find-date-ranges.ts';
import type { Line } from '../lines.ts';
import type { Section } from '../sections/find-sections.ts';
import { titleScore } from './heading-words.ts';
import type { WorkEntry } from './read-positions.ts';

const ofOneself = /\bI(?:['’]ve| have|['’]m| am| was| worked| served)\b/;
const title =
  /\b(?:as|been|was|am|['’]m)\s+(?:an?|the|their)\s+(?<title>[\p{L}][\p{L}/&' -]{2,60}?)(?=\s+(?:at|for|with|in|from|since|until|of|where|and)\b|[,.;]|$)/u;
const employer =
  /\b(?:at|for|with)\s+(?<employer>\p{Lu}[\p{L}&.'’-]*(?:\s+(?:\p{Lu}[\p{L}&.'’-]*|of|and|the|&)){0,6})/u;

/** Jobs that sentences tell: 'From March 2012 to May 2014 I was a biller at Weld Clinic.' */
export function toldJobs(section: Section, ranges: readonly DateRange[]): WorkEntry[] {
  return section.lines.flatMap((line) =>
    sentencesOf(line).flatMap((sentence) => {
      const dates = ranges.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const [date] = dates;
      const named = title.exec(sentence.text)?.groups?.['title'];
      if (!date || dates.length > 1 || date.kind === 'single' || !ofOneself.test(sentence.text)) return [];
      if (named === undefined || titleScore(named) === 0) return [];
      return [entryOf(sentence, date, named)];
    }),
  );
}

const entryOf = (line: Line, { from, to }: DateRange, named: string): WorkEntry => ({
  title: named,
  employer: employer.exec(line.text)?.groups?.['employer'] ?? null,
  location: null,
  from,
  to,
  single: false,
  headingLines: [line],
  duties: [],
});

const sentenceEnd = /(?<!\b(?:Dr|Mrs?|Ms|St))[.!?]\s(?=\p{Lu})/gu;

/** 'Dr. Roe' does not end a sentence. */
function sentencesOf(line: Line): Line[] {
  const ends = allMatches(sentenceEnd, line.text).map(({ index }) => index + 1);
  return [...ends, line.text.length].map((end, i) => {
    const begin = ends[i - 1] ?? 0;
    const text = line.text.slice(begin, end).trim();
    const start = line.start + line.text.indexOf(text, begin);
    return { ...line, start, end: start + text.length, text };
  });
}
