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
 * '(2001 - 2003)'. Null where any other form stands.
 */
export function jobsAboveDates(lines: readonly Line[], anchors: readonly Anchor[]): Part[] | null {
  if (anchors.at(-1)?.last !== lines.length - 1) return null;
  const parts = anchors.map((anchor, i): Part | null => {
    const own = lines.slice((anchors[i - 1]?.last ?? -1) + 1, anchor.first);
    const isDuty = (line: Line, at: number) => isProse(line, own[at - 1] ?? null);
    const body = own.findIndex(isDuty);
    if (anchor.before + anchor.after !== '' || body < 1 || !own.slice(body).every(isDuty)) return null;
    return { anchor, headingLines: own.slice(0, body), duties: own.slice(body) };
  });
  const found = parts.filter((part) => part !== null);
  return found.length === parts.length && found.length > 0 ? found : null;
}
