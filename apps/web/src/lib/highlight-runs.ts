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
  const inside = highlights.filter(({ start, end }) => start < end && start < text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) {
    cuts.add(start);
    cuts.add(Math.min(end, text.length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      highlights: inside.filter((h) => h.start <= start && h.end >= end).sort(byLength),
    };
  });
}

const byLength = (a: Highlight, b: Highlight): number => a.end - a.start - (b.end - b.start);
