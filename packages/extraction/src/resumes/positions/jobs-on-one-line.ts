import type { DateRange } from '../dates/find-date-ranges.ts';
import type { Line } from '../lines.ts';
import { titleScore } from './heading-words.ts';

/** 'Oak Inn - Auditor, 11/09 - 11/11; Desk Agent, 10/07 - 11/09' holds two jobs; each gets a line. */
export function jobsOnOneLine(lines: readonly Line[], ranges: readonly DateRange[]): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.bullet || !line.text.includes(';')) return [line];
    const within = ranges.filter(
      ({ start, end, kind }) => kind === 'range' && start >= line.start && end <= line.end,
    );
    return within.length < 2 ? [line] : parted(line, within);
  });
}

function parted(line: Line, ranges: readonly DateRange[]): Line[] {
  const pieces = line.text.split(';');
  let at = line.start;
  const lines = pieces.map((piece) => {
    const text = piece.trim();
    const start = at + piece.indexOf(text);
    at += piece.length + 1;
    return { ...line, start, end: start + text.length, text };
  });
  const isJob = ({ start, end, text }: Line) =>
    titleScore(text) > 0 && ranges.filter((range) => range.start >= start && range.end <= end).length === 1;
  return lines.every(isJob) ? lines : [line];
}
