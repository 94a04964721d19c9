import { type Columns, type JobContent, startOf } from './segment.ts';
import { codeBytes, codeWidth, readCode } from './skill-bytes.ts';

// What was done in a job, as bytes: the code of its title, seven bits a byte, the last one without the highest bit; how
// many duties; a byte for each; and the codes of its skills to the end. Where most jobs are alike, each content stands
// once and `jobContents` tells which one is whose; where most are not, they stand in the order of the jobs.

const MORE = 0x80;
const DUTY_CODES = 255;
/** Contents from one start to the next. */
export const CONTENT_STRIDE = 8;

/** The codes of what stands in a content. */
export type ContentCodes = {
  readonly ofTitle: (title: string) => number;
  readonly ofDuty: (id: string) => number;
  readonly ofSkill: (id: string) => number;
};

export function contentBytes({ title, duties, skills }: JobContent, codes: ContentCodes): number[] {
  const numbers = duties.map(codes.ofDuty);
  if (numbers.some((code) => code >= DUTY_CODES))
    throw new RangeError(`more than ${DUTY_CODES} kinds of duties`);
  return [
    ...titleBytes(codes.ofTitle(title)),
    numbers.length,
    ...numbers,
    ...skills.flatMap((id) => codeBytes(codes.ofSkill(id))),
  ];
}

const titleBytes = (code: number): number[] =>
  code < MORE ? [code] : [MORE + (code % MORE), ...titleBytes(Math.floor(code / MORE))];

/** The code of the title of a job, where its duties and its skills begin, and where they end. */
function partsOf({ contents, jobContents, contentStarts, contentCounts }: Columns, job: number) {
  const content = jobContents.length === 0 ? job : (jobContents[job] ?? 0);
  const start = startOf(content, contentStarts, contentCounts, CONTENT_STRIDE);
  let [at, title, unit] = [start, 0, 1];
  for (let byte = contents[at] ?? 0; byte >= MORE; byte = contents[at] ?? 0) {
    title += (byte - MORE) * unit;
    unit *= MORE;
    at += 1;
  }
  title += (contents[at] ?? 0) * unit;
  const duties = at + 2;
  return {
    title,
    duties,
    skills: duties + (contents[at + 1] ?? 0),
    end: start + (contentCounts[content] ?? 0),
  };
}

export const titleOf = (columns: Columns, job: number): number => partsOf(columns, job).title;

/** The codes of the title, the duties and the skills of a job. */
export function readContent(
  columns: Columns,
  job: number,
): { title: number; duties: number[]; skills: number[] } {
  const { contents } = columns;
  const { title, duties, skills, end } = partsOf(columns, job);
  const codes: number[] = [];
  for (let at = skills; at < end; at += codeWidth(contents, at)) codes.push(readCode(contents, at));
  return { title, duties: Array.from(contents.subarray(duties, skills)), skills: codes };
}

/** All bits of the duties and the skills of a job. */
export function bitsInContent(
  columns: Columns,
  job: number,
  ofDuty: Int32Array,
  ofSkill: Int32Array,
): number {
  const { contents } = columns;
  const { duties, skills, end } = partsOf(columns, job);
  let bits = 0;
  for (let at = duties; at < skills; at += 1) bits |= ofDuty[contents[at] ?? 0] ?? 0;
  for (let at = skills; at < end; at += codeWidth(contents, at)) bits |= ofSkill[readCode(contents, at)] ?? 0;
  return bits;
}
