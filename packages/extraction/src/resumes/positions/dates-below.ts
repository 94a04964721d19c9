import type { Line } from '../lines.ts';
import type { Anchor } from './find-anchors.ts';
import { isProse } from './line-shape.ts';

type Part = {
  readonly anchor: Anchor;
  readonly headingLines: readonly Line[];
  readonly duties: readonly Line[];
};

/**
 * The jobs of a section in which dates close each job, alone below its duties: 'Clerk, Oak Bank' / 'Filed claims' /
 * '(2001 - 2003)'. Null where any other form stands. What the head of a resume says stands above the first.
 */
export function jobsAboveDates(lines: readonly Line[], anchors: readonly Anchor[]): Part[] | null {
  if (anchors.at(-1)?.last !== lines.length - 1) return null;
  const parts = anchors.map((anchor, i): Part | null => {
    if (anchor.before + anchor.after !== '') return null;
    const own = lines.slice((anchors[i - 1]?.last ?? -1) + 1, anchor.first);
    const isDuty = (line: Line, at: number) => isProse(line, own[at - 1] ?? null);
    const body = own.findLastIndex((line, at) => !isDuty(line, at)) + 1;
    const above = own.slice(0, body).findLastIndex(isDuty) + 1;
    const head = i === 0 ? Math.max(above, body - MOST_HEADING_LINES) : above;
    if (body === head || body - head > MOST_HEADING_LINES || (head > 0 && i > 0)) return null;
    return { anchor, headingLines: own.slice(head, body), duties: own.slice(body) };
  });
  const found = parts.filter((part) => part !== null);
  const told = found.filter(({ duties }) => duties.length > 0).length;
  return found.length === parts.length && told * 2 > found.length ? found : null;
}

const MOST_HEADING_LINES = 3;
