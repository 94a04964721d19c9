import type { DateRange } from '../dates/find-date-ranges.ts';
import type { Line } from '../lines.ts';
import type { Section } from '../sections/find-sections.ts';
import type { WorkEntry } from './read-positions.ts';

const service =
  /\b(?:military service|military|u\.?s\.? (?:army|navy|air force|marines?|marine corps|coast guard)|united states (?:army|navy|air force|marines?|marine corps|coast guard)|(?:army|navy|air force|marine corps|coast guard|national guard)(?: reserves?)?)\b/i;
const noService =
  /\b(?:medals?|ribbons?|awards?|training|courses?|certifi\w+|spouse|family|husband|wife|daughter|sons?|hours|contractor)\b/i;
/** 'Military Service: 84 - 92'. */
const shortYears = /(?<![\d/'’])(?<from>[4-9]\d)\s*(?:-|–|to)\s*(?<to>\d{2})(?![\d/])/;
const rank =
  /\b(?:\p{Lu}[\p{Ll}-]+ ){0,3}(?:Specialist|Sergeant|Officer|Technician|Mechanic|Clerk|Medic|Corpsman|Operator|Supervisor|Captain|Lieutenant|Corporal|Manager|Analyst|Policeman|Engineer)\b/u;

/** Military service is a job wherever the resume tells of it; only where it gives the years. */
export function militaryService(section: Section, ranges: readonly DateRange[]): WorkEntry[] {
  return section.lines.flatMap((line) => {
    if (!service.test(line.text) || noService.test(line.text)) return [];
    const dates = datesOf(line, ranges);
    if (dates === null) return [];
    const title = rank.exec(line.text.slice(service.exec(line.text)?.index ?? 0))?.[0] ?? null;
    return [
      { title, employer: null, location: null, ...dates, single: false, headingLines: [line], duties: [] },
    ];
  });
}

function datesOf(line: Line, ranges: readonly DateRange[]): Pick<WorkEntry, 'from' | 'to'> | null {
  const at = service.exec(line.text)?.index ?? 0;
  const near = (start: number) => Math.abs(start - line.start - at) < 80;
  const range = ranges.find(
    ({ start, kind }) => kind === 'range' && start >= line.start && start < line.end && near(start),
  );
  if (range) return { from: range.from, to: range.to };
  const short = shortYears.exec(line.text.slice(at, at + 50))?.groups;
  const [from, to] = [short?.['from'], short?.['to']];
  return from && to ? { from: `19${from}`, to: Number(to) < 40 ? `20${to}` : `19${to}` } : null;
}
