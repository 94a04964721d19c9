import type { Span } from '@omm/contracts';
import { allMatches } from '../engine/all-matches.ts';

/** One line of the text, with the offsets of its words (outer white space left out). */
export type Line = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The line without outer white space and without its bullet. */
  readonly text: string;
  /** Columns before the first word; a tab counts as four. */
  readonly indent: number;
  readonly bullet: boolean;
};

/** '1) Oak Bank', 'a. Clerk': the number of an entry, no bullet. */
const enumerator = /^(?:\d{1,2}\)|[a-h][.)])\s+(?=\p{Lu})/u;

const bulletMark = /^(?:[•●○◦▪■□♦⬥➢➤►▶‣⁃∙·✓✔»❖\uf000-\uf0ff]|[-–—*>+=]\s|o\s+(?=[A-Z]))\s*/u;

/** 'Page 2 of 5' in the middle of an entry, rules of '~~~~', anchors such as '[[work-history]]'. */
const pageFurniture = /^(?:(?:page|página) \d{1,3}(?: (?:of|de|\/) \d{1,3})?|[^\p{L}\d]+|\[\[.*\]\])$/iu;

/** An AsciiDoc link whose words go on in the next line: 'at https://harbor.example[Harbor' / 'Interactive]'. */
const wrappedLink = /(https?:\/\/[^\s[\]]{1,200}\[[^\s[\]][^[\]\n]{0,80})\r?\n(?=[^[\]\n]{1,80}\])/g;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const whole = text.replace(wrappedLink, (broken, link: string) => link.padEnd(broken.length));
  for (const match of allMatches(/[^\r\n\f]+/g, whole)) {
    let start = 0;
    while (start < match[0].length) {
      const end = endOfPiece(match[0], start);
      const line = readLine(match[0].slice(start, end), match.index + start, lines.length);
      if (line) lines.push(line);
      start = end;
    }
  }
  return lines;
}

const longest = 600;

/** A paragraph on one endless line is cut after a sentence, or after a word, so that every line stays quick to read. */
function endOfPiece(line: string, start: number): number {
  if (line.length - start <= longest) return line.length;
  const piece = line.slice(start, start + longest);
  const sentence = piece.lastIndexOf('. ');
  const word = piece.lastIndexOf(' ');
  return start + (sentence > longest / 2 ? sentence + 1 : word > 0 ? word : longest);
}

/** An empty line gives none: what stands apart is told by its words, not by the blank lines of a converter. */
export function readLine(raw: string, offset: number, index: number): Line | null {
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  const bullet = bulletMark.exec(trimmed)?.[0];
  const mark = bullet ?? enumerator.exec(trimmed)?.[0] ?? '';
  const words = trimmed.slice(mark.length);
  if (words === '' || pageFurniture.test(words)) return null;
  const start = offset + lead + mark.length;
  const indent = raw.slice(0, lead).replaceAll('\t', '    ').length;
  return { index, start, end: start + words.length, text: words, indent, bullet: bullet !== undefined };
}

export function quote(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
