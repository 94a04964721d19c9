import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Highlight, highlightRuns } from './highlight-runs.ts';

const highlight: fc.Arbitrary<Highlight> = fc.record({
  id: fc.string(),
  start: fc.nat(60),
  end: fc.nat(80),
  label: fc.string(),
  tone: fc.constantFrom('accent', 'warm', 'cool', 'plain'),
});

describe('highlightRuns', () => {
  it('gives the text back, and each character the highlights that cover it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(highlight, { maxLength: 12 }),
        (text, highlights) => {
          const runs = highlightRuns(text, highlights);
          expect(runs.map((run) => run.text).join('')).toBe(text);
          for (const run of runs) {
            for (let at = run.start; at < run.start + run.text.length; at++) {
              const covering = highlights.filter((h) => h.start <= at && at < h.end);
              expect(new Set(run.highlights)).toEqual(new Set(covering));
            }
          }
        },
      ),
    );
  });

  it('names the narrowest highlight of a run first', () => {
    const wide = { id: 'wide', start: 0, end: 20, label: 'Education', tone: 'cool' } as const;
    const narrow = { id: 'narrow', start: 4, end: 8, label: 'Degree', tone: 'accent' } as const;
    const run = highlightRuns('A BS degree in nursing', [wide, narrow]).find(({ start }) => start === 4);
    expect(run?.highlights.map(({ id }) => id)).toEqual(['narrow', 'wide']);
  });

  it('gives no run for an empty text', () => {
    expect(highlightRuns('', [])).toEqual([]);
  });
});
