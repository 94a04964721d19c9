import type { DateRange } from '../dates/find-date-ranges.ts';
import type { Line } from '../lines.ts';
import { wholePlace } from '../positions/heading-words.ts';
import { degreeNames } from './degree-names.ts';
import { programmesOf } from './education-details.ts';
import { institutionIn } from './school-names.ts';

const placed =
  /^(?<name>\p{Lu}[\p{L}.'’& -]{3,60}),\s{1,3}(?<town>\p{Lu}[\p{L}.' -]{2,40}),\s{1,3}(?<state>[A-Z]{2})(?![\p{L}])/u;

/** A school by its name and place alone: 'Weld State East, Hayward, CA'; no field, no town. */
function schoolByPlace(texts: readonly string[]): string | null {
  for (const text of texts) {
    const { name, town, state } = placed.exec(text)?.groups ?? {};
    if (name !== undefined && wholePlace.test(`${town}, ${state}`) && programmesOf(name) === undefined)
      return name;
  }
  return null;
}

/** A school above its degree by a short name: 'UC Davis', 'NYJC | 2012'; no kind of school, no year, no sentence. */
function schoolByShortName(line: string | undefined): string | null {
  const name = line?.split(/[|,(\d]|\s[–-]\s|\s{3}/)[0]?.trim() ?? '';
  const isName = /^\p{Lu}[\p{L}.'’&-]+(?: [\p{Lu}&][\p{L}.'’&-]*){0,4}$/u.test(name);
  return isName && programmesOf(name) === undefined && degreeNames(name).length === 0 ? name : null;
}

type Around = {
  /** The line of the degree, and what of it stands before the degree. */
  readonly own: string;
  readonly ahead: string;
  readonly below: readonly Line[];
  readonly above: Line | undefined;
  readonly school: string | undefined;
};

/** The school of a degree: by its noun, by its place, or by its own line above. */
export function institutionAround({ own, ahead, below, above, school }: Around): string | null {
  const lower = below.map((line) => line.text);
  return (
    institutionIn([own, school ?? '', ...lower, above?.text ?? '']) ??
    schoolByPlace([ahead, ...lower]) ??
    schoolByShortName(school)
  );
}

type SchoolAlone = {
  readonly line: Line;
  readonly institution: string;
  readonly field: string | null;
  readonly date: DateRange;
};

/**
 * Schools with their years that name no degree: 'Weld Polytechnic' / 'Electrical Engineering, 2009 - 2012'. What
 * stands between the school and the years is the field, where it is one.
 */
export function schoolsAlone(
  lines: readonly Line[],
  ranges: readonly DateRange[],
  isTaken: (line: Line, institution: string) => boolean,
): SchoolAlone[] {
  const spanOf = ({ start, end }: Line) =>
    ranges.find((range) => range.kind === 'range' && range.start >= start && range.end <= end);
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const date = spanOf(line) ?? (next && spanOf(next));
    const institution = date ? institutionIn([line.text]) : null;
    if (!date || institution === null || !line.text.startsWith(institution) || isTaken(line, institution))
      return [];
    if (date.start < line.end) return [{ line, institution, field: null, date }];
    if (next === undefined || isTaken(next, '')) return [];
    const words = next.text.slice(0, date.start - next.start).replace(/[\s,|(–—-]{1,9}$/u, '');
    return [{ line, institution, field: programmesOf(words) === undefined ? null : words, date }];
  });
}
