import type { PostingRequirements } from '@omm/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offer } from '../testing/arbitrary.ts';
import { sampleRows } from '../testing/rows.ts';
import { type After, type RankedRow, rowsInOrder } from './best-rows.ts';
import { decodeRow } from './decode-row.ts';
import { type Candidate, encodeSegment } from './encode-segment.ts';
import { compile } from './program.ts';
import { type TopOptions, topRows } from './top-rows.ts';

const people = sampleRows(500, 1);
const segment = encodeSegment(people);

/** The list by the reference scorer alone, without columns. */
function reference(posting: PostingRequirements, { count, minScore = 0, mustsMet = false }: TopOptions) {
  const { points } = compile(posting);
  return people
    .map(({ id, who }) => ({ id, ...points(who) }))
    .filter(({ score, meetsMusts }) => score >= minScore && (meetsMusts || !mustsMet))
    .toSorted(rowsInOrder)
    .slice(0, count)
    .map(shown);
}

const shown = ({ id, score, coverage, experience }: After) => ({ id, score, coverage, experience });

describe('columns', () => {
  test('give everybody the points of the reference, for 100,000 pairs', () => {
    fc.assert(
      fc.property(offer, (posting) => {
        const { points } = compile(posting);
        const decoded = people.map((_, row) => points(decodeRow(segment, row)));
        expect(decoded).toEqual(people.map(({ who }) => points(who)));
      }),
      { numRuns: 200 },
    );
  }, 300_000);
});

const options = fc.record(
  {
    count: fc.integer({ min: 1, max: 60 }),
    minScore: fc.integer({ min: 0, max: 90 }),
    mustsMet: fc.boolean(),
  },
  { requiredKeys: ['count'] },
);
const cut = (at: number): readonly Candidate[][] => [people.slice(0, at), people.slice(at)];

describe('the best rows', () => {
  test('are those of the reference, however people are cut into segments', () => {
    fc.assert(
      fc.property(offer, options, fc.integer({ min: 1, max: 499 }), (posting, asked, at) => {
        const program = compile(posting);
        const whole = topRows(program, [segment], asked);
        expect(whole.map(shown)).toEqual(reference(posting, asked));
        expect(topRows(program, cut(at).map(encodeSegment), asked).map(shown)).toEqual(whole.map(shown));
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  test('of several segments are merged from the best of each', () => {
    fc.assert(
      fc.property(offer, options, fc.integer({ min: 1, max: 499 }), (posting, asked, at) => {
        const program = compile(posting);
        const each = cut(at).flatMap((part) => topRows(program, [encodeSegment(part)], asked));
        const merged = each.toSorted(rowsInOrder).slice(0, asked.count);
        expect(merged.map(shown)).toEqual(topRows(program, [segment], asked).map(shown));
      }),
      { numRuns: 30 },
    );
  }, 300_000);

  test('follow page by page', () => {
    fc.assert(
      fc.property(offer, fc.integer({ min: 7, max: 200 }), (posting, count) => {
        const program = compile(posting);
        const pages: RankedRow[] = [];
        while (pages.length < people.length) {
          const after = pages.at(-1);
          pages.push(...topRows(program, [segment], { count, ...(after && { after }) }));
        }
        expect(pages.map(shown)).toEqual(reference(posting, { count: people.length }));
      }),
      { numRuns: 10 },
    );
  }, 300_000);
});
