import type { Segment } from '@omm/text';
import type { LexiconRow } from '../../engine/lexicon.ts';
import type { Hit } from '../../engine/rule.ts';
import type { ResumeText } from '../resume-text.ts';

/** The next other one: 'Certified Medical Manager (CMM)' names one twice. */
export const nextOf = (hits: readonly Hit<LexiconRow>[], at: number) =>
  hits.slice(at + 1).find(({ value }) => value.id !== hits[at]?.value.id);

/** A credential among those of its segment. */
export type Neighbours = {
  readonly hit: Hit<LexiconRow>;
  readonly previous: Hit<LexiconRow> | undefined;
  readonly next: Hit<LexiconRow> | undefined;
  /** Of the whole resume. */
  readonly all: readonly Hit<LexiconRow>[];
};

/** From the comma before it to the next credential, or else to the end of the line. */
export function besideOf(
  { text }: ResumeText,
  segment: Segment,
  { hit, previous, next }: Neighbours,
): string {
  const before = text.slice(previous?.end ?? segment.start, hit.start);
  const lineEnd = text.indexOf('\n', hit.end);
  const last = lineEnd < 0 ? text.length : lineEnd;
  const shared = next !== undefined && joined.test(text.slice(hit.end, next.start));
  const end = next === undefined || (shared && next.start < last) ? last : Math.min(next.start, last);
  const own = previous ? (before.split(/[,;]/).at(-1) ?? '') : before;
  return `${own} ${text.slice(hit.end, Math.min(end, hit.end + 200))}`;
}

/** 'BLS and First Aid   Expiration 9/2019': what follows is said of both. */
const joined = /^(?:(?!\d{2}|[;,]).){0,60}(?:\band\b|&|\/)(?:(?!\d{2}|[;,]).){0,20}$/i;

/** 'PAHCOM, issued March 2014' or 'Expires: 06/2016' on the line below. */
export function detailsBelow({ text }: ResumeText, from: number, all: readonly Hit<LexiconRow>[]): string {
  const start = text.indexOf('\n', from) + 1;
  if (start === 0) return '';
  const end = text.indexOf('\n', start);
  const lineEnd = end < 0 ? text.length : end;
  if (all.some((hit) => hit.start >= start && hit.start < lineEnd)) return '';
  const line = text.slice(start, lineEnd).trim().slice(0, 160);
  return detail.test(line) ? `, ${line.trim()}` : '';
}

const detail =
  /^[\s•*(-]{0,6}(?:(?:[\p{L} ]{2,60}[,·|–-]\s{0,3})?(?:issued|obtained|expires?|expiration|exp\.|valid|renew|license (?:no|number|#)|licen[sc]e #|certificat\w+ (?:no|number|#)|credential id|vence|expedid[ao])\b|(?:\p{L}{3,9}\.? ?|\d{1,2}[/-])?(?:19|20)\d\d\s*$)/iu;
