import type { PostingRole, Span } from '@omm/contracts';
import { dutiesIn, type NamedDuty } from './duties.ts';
import { speaksOfHealthCare } from './health-care.ts';
import { nextJobNoun } from './job-nouns.ts';
import { jobNamedIn } from './named-in-text.ts';
import type { Occupation } from './occupations.ts';
import { statedOccupation } from './titles.ts';

/** What a text says of the work, whatever the job is called. */
interface WorkNamed {
  readonly duties: readonly NamedDuty[];
  readonly inHealthCare: boolean;
}

const workNamedIn = (text: string): WorkNamed => ({
  duties: dutiesIn(text),
  inHealthCare: speaksOfHealthCare(text),
});

/**
 * The work that a posting offers: its occupation by the title, or else by the text, and the duties it names, which
 * who knows the parts of the text has found.
 */
export function roleOf(
  title: string | null,
  text: string,
  { duties, inHealthCare: medical }: WorkNamed = workNamedIn(text),
): PostingRole {
  const titled = title === null ? null : statedOccupation(title, medical);
  const titleAt = titled === null || title === null ? -1 : indexOfTitle(text, title);
  const named = titleAt < 0 && !namesOther(title, titled) ? namedAs(titled, text, medical) : null;
  return {
    occupation: titled?.id ?? named?.occupation?.id ?? null,
    span:
      named === null
        ? spanAt(text, titleAt, titleAt + (title?.length ?? 0))
        : spanAt(text, named.start, named.end),
    duties: duties.map(({ id, start, end }) => ({ id, span: lineAround(text, start, end) })),
  };
}

/** 'Staff Attorney' names a job that our list does not hold: no other one that its text names is it. */
const namesOther = (title: string | null, titled: Occupation | null): boolean =>
  titled === null && title !== null && nextJobNoun(title, 0) !== null;

/** A title that was typed into a form is not always written as the text has it: 'dental office manager'. */
function indexOfTitle(text: string, title: string): number {
  const exact = text.indexOf(title);
  const lower = text.toLowerCase();
  return exact >= 0 || lower.length !== text.length ? exact : lower.indexOf(title.toLowerCase());
}

const BEGINNING = 600;

/** The job that the text names; under a title only where its beginning names the same job in other words. */
function namedAs(titled: Occupation | null, text: string, medical: boolean) {
  if (titled === null) return jobNamedIn(text, medical);
  const named = jobNamedIn(text.slice(0, BEGINNING), medical);
  return named?.occupation?.id === titled.id ? named : null;
}

const LONGEST_LINE = 160;
const LAST_WORD = /(?<!\S)\S*$/;
const LINE_END = /[\n\r.;!?•](?=\s|$)|[\n\r•]/;

/** The sentence or line in which words stand, shortened to whole words: one word alone proves nothing to a reader. */
function lineAround(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const after = text.slice(end, end + LONGEST_LINE);
  const from = start - (before.split(LINE_END).at(-1) ?? '').length;
  const to = end + (after.split(LINE_END)[0] ?? '').length;
  const isCut = { left: from === start - LONGEST_LINE, right: to === end + LONGEST_LINE };
  const line = text.slice(from, to);
  const skipped = (isCut.left ? /^\S*\s*/ : /^[\s>*·–-]*/).exec(line)?.[0].length ?? 0;
  const dropped = line.length - (isCut.right ? line.slice(0, line.search(LAST_WORD)) : line).trimEnd().length;
  const span = { start: Math.min(start, from + skipped), end: Math.max(end, to - dropped) };
  return { ...span, text: text.slice(span.start, span.end) };
}

const spanAt = (text: string, start: number, end: number): Span | null =>
  start < 0 || end <= start ? null : { start, end, text: text.slice(start, end) };
