import { type Fragment, type Row, toRows } from './fragment.ts';

/** Half a font size is about the width of a letter. */
const LETTER_WIDTH = 0.5;
const MAX_INDENT = 8;
/** A step to the next line longer than this many usual steps leaves a blank line. */
const PARAGRAPH_STEP = 1.4;
const CELL_GAP = '    ';
/** In font sizes: further apart than the words of a line that is set to full width. */
const CELL_STEP = 1.2;

/** Writes a region that is read row by row: indentation, wide gaps and blank lines are kept. */
export function toLines(fragments: readonly Fragment[]): string[] {
  const rows = toRows(fragments);
  const left = Math.min(...fragments.map((fragment) => fragment.left));
  const usual = usualStep(rows);
  return rows.flatMap((row, index) => {
    const line = rowText(row, left);
    const before = rows[index - 1];
    const step = before ? row.baseline - before.baseline : 0;
    return step > PARAGRAPH_STEP * Math.max(usual, row.size) ? ['', line] : [line];
  });
}

/** The step within paragraphs: among the smaller ones, since headings and list items stand further apart. */
function usualStep(rows: readonly Row[]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => row.baseline - (rows[index]?.baseline ?? 0))
    .filter((step, index) => step > 0.8 * (rows[index]?.size ?? 0))
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.3)] ?? 0;
}

function rowText(row: Row, regionLeft: number): string {
  const [first] = row.fragments;
  if (!first) return '';
  const indent = Math.round((first.left - regionLeft) / (LETTER_WIDTH * row.size));
  return ' '.repeat(Math.min(indent, MAX_INDENT)) + row.fragments.map(fragmentText).join('');
}

function fragmentText(fragment: Fragment, index: number, all: readonly Fragment[]): string {
  const before = all[index - 1];
  const text = joinLetterSpaced(fragment.text);
  if (!before) return text;
  if (isListGlyph(before.text)) return ` ${text}`;
  return `${fragment.left - before.right > CELL_STEP * fragment.size ? CELL_GAP : ' '}${text}`;
}

const isListGlyph = (text: string): boolean => /^(?:[^\p{L}\p{N}\s@#$(]|o|\d{1,2}[.)])$/u.test(text.trim());

/** 'E X P E R I E N C E' → 'EXPERIENCE'; two spaces or more part its words. */
function joinLetterSpaced(text: string): string {
  if (!/^\S(?: {1,4}\S){3,}$/u.test(text)) return text;
  return text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
