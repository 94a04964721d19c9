import type { Finding } from '@omm/contracts';
import type { Highlight } from '../../lib/highlight-runs.ts';

export interface ShownFinding {
  id: string;
  message: string;
  /** Its words, and those it sets against them; each with the id of its mark in the text. */
  quotes: { id: string; start: number; end: number; text: string }[];
}

export const findingLegend = { tone: 'plain', label: 'Worth another look' } as const;

export function shownFindings(findings: readonly Finding[]): ShownFinding[] {
  return findings.map(({ message, span, related }, index) => {
    const id = `finding-${index + 1}`;
    return {
      id,
      message,
      quotes: [...(span ? [{ ...span, id }] : []), ...(related ? [{ ...related, id: `${id}-other` }] : [])],
    };
  });
}

export const findingHighlights = (findings: readonly ShownFinding[]): Highlight[] =>
  findings.flatMap(({ message, quotes }) =>
    quotes.map(({ id, start, end }): Highlight => ({ id, start, end, label: message, tone: 'plain' })),
  );

/** The mark of the other words leads to the same finding. */
export const findingOf = (id: string): string => id.replace(/^(finding-\d+)-other$/, '$1');
