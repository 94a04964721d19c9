import type { PostingRole, Span } from '@omm/contracts';
import { dutiesIn } from './duties.ts';
import { occupationNamedIn, occupationOf, speaksOfHealthCare } from './titles.ts';

/** The work that a posting offers: its occupation by the title, or else by the text, and the duties it names. */
export function roleOf(title: string | null, text: string): PostingRole {
  const titled = title === null ? null : occupationOf(title, speaksOfHealthCare(text));
  const named = titled === null ? occupationNamedIn(text) : null;
  const titleAt = title === null ? -1 : text.indexOf(title);
  return {
    occupation: titled?.id ?? named?.occupation.id ?? null,
    span:
      named === null
        ? spanAt(text, titleAt, titleAt + (title?.length ?? 0))
        : spanAt(text, named.start, named.end),
    duties: dutiesIn(text).map(({ id, start, end }) => ({
      id,
      span: { start, end, text: text.slice(start, end) },
    })),
  };
}

const spanAt = (text: string, start: number, end: number): Span | null =>
  start < 0 || end <= start ? null : { start, end, text: text.slice(start, end) };
