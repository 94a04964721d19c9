export interface Highlight {
  id: string;
  start: number;
  end: number;
  /** What was read here, in a few words. */
  label: string;
  tone: HighlightTone;
}

/** Each tone has its own colour and its own underline, so that colour never carries the meaning alone. */
export type HighlightTone = 'accent' | 'warm' | 'cool' | 'plain';

export interface Run {
  start: number;
  text: string;
  highlights: Highlight[];
}

/** Cuts a text where a highlight starts or ends; highlights may overlap, nest and reach past the text. */
export function highlightRuns(text: string, highlights: readonly Highlight[]): Run[] {
  const waiting = highlights
    .filter(({ start, end }) => start < end && start < text.length)
    .sort((a, b) => b.start - a.start);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of waiting) cuts.add(start).add(Math.min(end, text.length));
  const edges = [...cuts].sort((a, b) => a - b);
  // One sweep: a long text has thousands of highlights, of which few cover any one place.
  let open: Highlight[] = [];
  return edges.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (let next = waiting.at(-1); next?.start === start; next = waiting.at(-1)) {
      open.push(next);
      waiting.pop();
    }
    return { start, text: text.slice(start, edges[index + 1]), highlights: open.toSorted(byLength) };
  });
}

const byLength = (a: Highlight, b: Highlight): number => a.end - a.start - (b.end - b.start);
