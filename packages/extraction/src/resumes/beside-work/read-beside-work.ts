import type { Award, Span, Volunteering } from '@omm/contracts';
import type { DateRange } from '../dates/find-date-ranges.ts';
import { type Line, quote } from '../lines.ts';
import { employerScore } from '../positions/heading-words.ts';
import { isProse } from '../positions/line-shape.ts';
import { readPositions } from '../positions/read-positions.ts';
import type { ResumeText } from '../resume-text.ts';

/** What the person says of themselves under 'Summary' or 'Profile'. */
export function readAbout({ text, sections }: ResumeText): Span | undefined {
  const lines = sections.find(({ kind, lines: own }) => kind === 'summary' && own.length > 0)?.lines ?? [];
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? quote(text, first.start, last.end) : undefined;
}

/** 'Leadership' stands apart from the jobs too, but is no gift of time. */
const unpaid = /volunt|communit|civic|charit|pro bono|bénévolat/i;
const training = /intern|extern|practicum|rotation|práctica|pasantía|rotacion|stages/i;

/** Unpaid work and training at work under headings of their own; among the jobs they are positions. */
export function readVolunteering({ text, sections, ranges }: ResumeText): Volunteering[] {
  return sections
    .filter(({ kind }) => kind === 'volunteer')
    .flatMap((section) => {
      const heading = section.heading?.text ?? '';
      const kind = training.test(heading) ? ('internship' as const) : undefined;
      if (kind === undefined && !unpaid.test(heading)) return [];
      const entries = readPositions(section, ranges);
      if (entries.length === 0)
        return merged(section.lines.flatMap((line) => asOneLine(text, line, ranges))).map((one) => ({
          kind,
          ...one,
        }));
      return entries.map(({ title, employer, from, to, headingLines }) => ({
        kind,
        role: title,
        organization: employer,
        start: from,
        end: to,
        span: quote(text, headingLines[0]?.start ?? 0, headingLines.at(-1)?.end ?? 1),
      }));
    });
}

/** 'Phlebotomy – 40 hours, 3/2012' and below it 'Harbor Hospital, Dayton, OH': what, and where. */
function merged(lines: readonly Volunteering[]): Volunteering[] {
  const whole: Volunteering[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const isPlace = line.start === null && employerScore(line.organization ?? '') > 0;
    if (above && above.start !== null && isPlace && hours.test(above.organization ?? ''))
      whole[whole.length - 1] = {
        ...above,
        role: above.organization?.replace(hours, '') ?? null,
        organization: line.organization,
      };
    else whole.push(line);
  }
  return whole;
}

const hours = /\s{0,3}[-–—,(]\s{0,3}\d{1,4}\s(?:hours|hrs)\)?$/i;

const LONGEST = 110;

/** A line that names one thing: no sentence, no end of one, no address. */
const namesOne = ({ text }: Line) =>
  text.replace(/\s+/g, ' ').length <= LONGEST &&
  /^[\p{Lu}\d"“'«]/u.test(text) &&
  !/\bI |\.\s+\p{Lu}\p{Ll}+ed\b/u.test(text) &&
  !/@|\b(?:my|our|me) |linkedin/i.test(text);

/** '• Saint Odile food bank, 2014'. */
function asOneLine(text: string, line: Line, ranges: readonly DateRange[]): Volunteering[] {
  const { words, range } = withoutDate(line, ranges);
  if (words === '' || !namesOne(line) || isProse({ ...line, bullet: false }, null)) return [];
  return [
    {
      role: null,
      organization: words,
      start: range?.from ?? null,
      end: range?.to ?? null,
      span: quote(text, line.start, line.end),
    },
  ];
}

const honours = /award|honou?r|recognition|distinction|reconocimiento|premios/i;
/** Said on a line of its own, wherever it stands. */
const honour =
  /\b(?:employee|manager|nurse|supervisor|representative|agent|associate|teacher|volunteer|person|team|rookie) of the (?:year|month|quarter)\b|\bdean['’]s list\b|\bhonou?r roll\b|\b(?:excellence|service|achievement|recognition) award\b/i;
/** One of them stands in each of these. */
const honourWords = [' of the year', ' of the month', ' of the quarter', 'dean', ' roll', ' award'];
const subheading = /^(?:\p{L}+ )?(?:awards?|honou?rs|community|certificates)(?: & \p{L}+)?$/iu;

/** Awards and honours; none of them is a job or a credential. */
export function readAwards({ text, document, sections, ranges }: ResumeText): Award[] {
  const anyHonour = honourWords.some((words) => document.view.lower.includes(words));
  return sections.flatMap(({ kind, heading, lines }) => {
    const listed = kind === 'other' && honours.test(heading?.text ?? '');
    if (!listed && !anyHonour) return [];
    return lines
      .filter((line) => (listed || honour.test(line.text)) && namesOne(line))
      .flatMap((line) => {
        const { words, range } = withoutDate(line, ranges);
        const title = words.split(/\s{3,}/)[0] ?? '';
        const date = range?.to && range.to !== 'present' ? range.to : (range?.from ?? null);
        const isAward = /\S\s+\S/.test(title) && !subheading.test(title) && !isName(title, text);
        return isAward ? [{ title, date, span: quote(text, line.start, line.end) }] : [];
      });
  });
}

/** The person's name at the foot of an export. */
const isName = (title: string, text: string) => text.trimStart().startsWith(title);

function withoutDate(line: Line, ranges: readonly DateRange[]): { words: string; range?: DateRange } {
  const range = ranges.find(({ start, end }) => start >= line.start && end <= line.end);
  if (range === undefined) return { words: line.text };
  const [before, after] = [
    line.text.slice(0, range.start - line.start),
    line.text.slice(range.end - line.start),
  ];
  return { words: trimmed(before) || trimmed(after), range };
}

const trimmed = (words: string) => words.replace(/^[\s,|:;()–—-]+|(?<![\s,|:;()–—-])[\s,|:;()–—-]+$/gu, '');
