import type { Line } from '../lines.ts';

/** Running text of lines, as long as the original, so that an offset in it plus `offset` is one in the resume. */
export type FlowText = { readonly text: string; readonly offset: number; readonly resume: string };

/**
 * Joins what a line break tore apart: a break within a sentence becomes a blank, one between items stays.
 * 'supervised a staff' / 'of three' reads on; 'Managed the calendar' / 'Staff meetings' does not.
 */
export function flowText(resume: string, lines: readonly Line[]): FlowText {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { text: '', offset: 0, resume };
  let text = '';
  let at = first.start;
  for (const [i, line] of lines.entries()) {
    const gap = line.start - at;
    if (i > 0) text += (goesOn(lines[i - 1], line) ? ' ' : '\n').padEnd(gap, ' ');
    text += resume.slice(line.start, line.end);
    at = line.end;
  }
  return { text: text.replace(/[^\S\n ]/g, ' '), offset: first.start, resume };
}

const fullWidth = 75;

function goesOn(previous: Line | undefined, line: Line): boolean {
  if (previous === undefined || line.bullet || /[.!?:;]$/.test(previous.text)) return false;
  return previous.text.length > fullWidth || /^\p{Ll}/u.test(line.text);
}
