import type { PostingRole, Span } from '@omm/contracts';
import { dutiesIn } from './duties.ts';
import { speaksOfHealthCare } from './health-care.ts';
import { occupationNamedIn } from './named-in-text.ts';
import { occupationOf } from './titles.ts';

/** The work that a posting offers: its occupation by the title, or else by the text, and the duties it names. */
export function roleOf(title: string | null, text: string): PostingRole {
  const medical = speaksOfHealthCare(text);
  const titled = title === null ? null : occupationOf(title, medical);
  const named = titled === null ? occupationNamedIn(text, medical) : null;
  const titleAt = titled === null || title === null ? -1 : text.indexOf(title);
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
