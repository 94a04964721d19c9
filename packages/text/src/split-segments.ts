import { type Break, type Line, lineAt, nextBreak } from './line-breaks.ts';
import type { TextView } from './read-text.ts';
import type { Tokens } from './tokenize.ts';

/** A sentence, list item or heading: offsets without its bullet and outer blanks, and its words in the tokens. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of the line it stands on, from 0. */
  readonly line: number;
  readonly bullet: boolean;
  /** It begins its line, and ends it: a line of its own. */
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

const BLANK = 32;
const STAR = 42;
const BULLET = /^(?:[-*\xb7>+#]+|~(?= )|o(?= )|\(?\d{1,2}[.)](?=\s)|\(?[a-hA-H][.)](?=\s))\s*/;
/** Of a bullet, no more than this is looked at. */
const BULLET_REACH = 8;
/** What a bullet begins with: a sign or digit, or a letter before one of the second codes. */
const BULLET_SIGNS = Uint8Array.from({ length: 256 }, (_, code) =>
  /[-*\xb7>+#~(\d]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const BEHIND_LETTER: ReadonlySet<number | undefined> = new Set(
  Array.from(' .)', (sign) => sign.charCodeAt(0)),
);

/** Splits a text into segments, in order; blank lines and bare bullets give none. */
export function splitSegments(view: TextView): Segment[] {
  const segments: Segment[] = [];
  const { folded } = view;
  let line = 0;
  for (let lineStart = 0; lineStart <= folded.length; line++) {
    const newline = folded.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? folded.length : newline;
    if (lineEnd > lineStart) splitLine({ view, segments, line }, lineAt(view, lineStart, lineEnd));
    lineStart = lineEnd + 1;
  }
  return segments;
}

interface Progress {
  readonly view: TextView;
  readonly segments: Segment[];
  readonly line: number;
}

function splitLine(progress: Progress, line: Line): void {
  let from = line.start;
  let separator = '';
  for (let match = nextBreak(line, from); ; ) {
    const piece = pieceOf(line, { from, to: match === null ? line.end : pieceEnd(match), separator });
    if (piece !== null) {
      const around = { startsLine: from === line.start, endsLine: match === null };
      progress.segments.push(segmentOf(progress, piece, around));
    }
    if (match === null) return;
    separator = match.separator;
    from = match.index + separator.length;
    match = nextBreak(line, separator.length === 0 ? from + 1 : from);
  }
}

/** The stop belongs to the sentence that it ends. */
function pieceEnd({ index, separator }: Break): number {
  return index + (/^[.!?]/.test(separator) ? separator.trimEnd().length : 0);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly bullet: boolean;
}

function pieceOf(
  { folded, codes }: Line,
  { from, to, separator }: { from: number; to: number; separator: string },
): Piece | null {
  let start = from;
  let end = to;
  while (start < end && codes[start] === BLANK) start++;
  while (end > start && codes[end - 1] === BLANK) end--;
  const bullet = canBeBullet(codes, start)
    ? BULLET.exec(folded.slice(start, Math.min(end, start + BULLET_REACH)))
    : null;
  const boldHeading = bullet !== null && /^\*+$/.test(bullet[0]) && codes[end - 1] === STAR;
  if (bullet !== null && !boldHeading) start = Math.min(end, start + bullet[0].length);
  if (start >= end) return null;
  return { start, end, bullet: bullet !== null || /[\xb7*~|:-]|\d/.test(separator) };
}

function canBeBullet(codes: Uint8Array, at: number): boolean {
  return BULLET_SIGNS[codes[at] ?? 0] === 1 || BEHIND_LETTER.has(codes[at + 1]);
}

function segmentOf(
  { view, segments, line }: Progress,
  { start, end, bullet }: Piece,
  { startsLine, endsLine }: { startsLine: boolean; endsLine: boolean },
): Segment {
  const firstToken = tokenAt(view.tokens, segments.at(-1)?.endToken ?? 0, start);
  const endToken = tokenAt(view.tokens, firstToken, end);
  return { start, end, firstToken, endToken, line, bullet, startsLine, endsLine };
}

/** The first token, at or behind `token`, that begins at `start` or later. */
function tokenAt({ starts }: Tokens, token: number, start: number): number {
  let at = token;
  while (at < starts.length && (starts[at] ?? 0) < start) at++;
  return at;
}
