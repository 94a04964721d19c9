import { nextBreak } from './line-breaks.ts';
import type { TextView } from './read-text.ts';

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

const BULLET = /^(?:[-*\u2022>+#]+|o(?= )|\(?\d{1,2}[.)](?=\s)|\(?[a-hA-H][.)](?=\s))\s*/;

/** Splits a text into segments, in order; blank lines and bare bullets give none. */
export function splitSegments(view: TextView): Segment[] {
  const segments: Segment[] = [];
  const { folded } = view;
  let token = 0;
  let line = 0;
  for (let lineStart = 0; lineStart <= folded.length; line++) {
    const newline = folded.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? folded.length : newline;
    if (lineEnd > lineStart) token = splitLine({ view, segments, token, line }, lineStart, lineEnd);
    lineStart = lineEnd + 1;
  }
  return segments;
}

interface Progress {
  readonly view: TextView;
  readonly segments: Segment[];
  readonly token: number;
  readonly line: number;
}

function splitLine(progress: Progress, lineStart: number, lineEnd: number): number {
  const text = progress.view.folded.slice(lineStart, lineEnd);
  let { token } = progress;
  let from = 0;
  let separator = '';
  const traits = { dashed: text.split(' - ', 4).length > 3, lastColon: text.lastIndexOf(':') };
  for (let match = nextBreak(text, 0, traits); ; ) {
    const to =
      match === null ? text.length : match.index + (/^[.!?]/.test(match[0]) ? match[0].trimEnd().length : 0);
    const piece = pieceOf(text, from, to, separator);
    if (piece !== null) {
      const segment = withTokens(progress, token, {
        start: lineStart + piece.start,
        end: lineStart + piece.end,
        bullet: piece.bullet,
        startsLine: from === 0,
        endsLine: match === null,
      });
      progress.segments.push(segment);
      token = segment.endToken;
    }
    if (match === null) return token;
    from = Math.max(to, match.index + match[0].length);
    separator = match[0];
    match = nextBreak(text, match[0].length === 0 ? from + 1 : from, traits);
  }
}

function pieceOf(text: string, from: number, to: number, separator: string) {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 8)));
  const boldHeading = bullet !== null && /^\*+$/.test(bullet[0]) && text.charAt(end - 1) === '*';
  if (bullet !== null && !boldHeading) start = Math.min(end, start + bullet[0].length);
  if (start >= end) return null;
  return { start, end, bullet: bullet !== null || /[\u2022*-]|\d/.test(separator) };
}

function withTokens(
  { view, line }: Progress,
  token: number,
  piece: Pick<Segment, 'start' | 'end' | 'bullet' | 'startsLine' | 'endsLine'>,
): Segment {
  const { starts } = view.tokens;
  let firstToken = token;
  while (firstToken < starts.length && (starts[firstToken] ?? 0) < piece.start) firstToken++;
  let endToken = firstToken;
  while (endToken < starts.length && (starts[endToken] ?? 0) < piece.end) endToken++;
  return { ...piece, line, firstToken, endToken };
}
