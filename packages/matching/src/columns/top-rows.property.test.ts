import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offer, weighted } from '../testing/arbitrary.ts';
import { posting, years } from '../testing/posting.ts';
import { idOf, sampleRows } from '../testing/rows.ts';
import { type After, type RankedRow, rowsInOrder } from './best-rows.ts';
import { decodeRow } from './decode-row.ts';
import { type Candidate, encodeSegment } from './encode-segment.ts';
import { compile, type Program } from './program.ts';
import { type TopOptions, topRows } from './top-rows.ts';

const people = sampleRows(500, 1);
const segment = encodeSegment(people);

/** More than are looked at before any is let go. */
const crowd: Candidate[] = Array.from({ length: 40 }, (_, round) =>
  people.map(({ who }, row) => ({ id: idOf(500 * round + row), who })),
).flat();
const crowdSegments = [crowd.slice(0, 12_000), crowd.slice(12_000)].map(encodeSegment);

/** The list by the reference scorer alone, without columns. */
function reference({ points }: Program, among: readonly Candidate[], asked: TopOptions) {
  const { count, minScore = 0, mustsMet = false } = asked;
  const pointsOf = new Map(people.map(({ who }) => [who, points(who)]));
  return among
    .flatMap(({ id, who }) => ({ id, ...(pointsOf.get(who) ?? points(who)) }))
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
      fc.property(weighted, options, fc.integer({ min: 1, max: 499 }), ({ posting, weights }, asked, at) => {
        const program = compile(posting, { weights });
        const whole = topRows(program, [segment], asked);
        expect(whole.map(shown)).toEqual(reference(program, people, asked));
        expect(topRows(program, cut(at).map(encodeSegment), asked).map(shown)).toEqual(whole.map(shown));
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  test('are among those that are not let go, and those are few', () => {
    let judged = 0;
    fc.assert(
      fc.property(weighted, options, ({ posting, weights }, asked) => {
        const program = compile(posting, { weights });
        const points: Program['points'] = (who) => {
          judged += 1;
          return program.points(who);
        };
        const found = topRows({ ...program, points }, crowdSegments, asked);
        expect(found.map(shown)).toEqual(reference(program, crowd, asked));
      }),
      // The same draws each time: of one of them, where many are equal, as many are judged as of dozens of others.
      { numRuns: 40, seed: 1 },
    );
    expect(judged / (40 * crowd.length)).toBeLessThan(0.05);
  }, 300_000);

  test('are all found where those that are looked at first say nothing of the others', () => {
    const program = compile(posting({ title: 'Practice Manager', asks: [years(3, 'medical-office')] }));
    const asked = { count: 1500 };
    const best = reference(program, crowd, { count: crowd.length }).map(({ id }) => id);
    const places = new Map(best.map((id, place) => [id, place]));
    const inOrder = crowd.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    for (const sorted of [inOrder, inOrder.toReversed()]) {
      const found = topRows(program, [encodeSegment(sorted)], asked).map(({ id }) => id);
      expect(found).toEqual(best.slice(0, asked.count));
    }
  }, 60_000);

  test('of several segments are merged from the best of each', () => {
    fc.assert(
      fc.property(offer, options, fc.integer({ min: 1, max: 499 }), (posting, asked, at) => {
        const program = compile(posting);
        const each = cut(at).flatMap((part) => topRows(program, [encodeSegment(part)], asked));
        const merged = each.toSorted(rowsInOrder).slice(0, asked.count);
        expect(merged.map(shown)).toEqual(topRows(program, [segment], asked).map(shown));
      }),
      { numRuns: 20 },
    );
  }, 300_000);

  test('follow page by page', () => {
    fc.assert(
      fc.property(offer, fc.integer({ min: 7, max: 200 }), (posting, count) => {
        const program = compile(posting);
        const pages: RankedRow[] = [];
        for (let page = 0; page * count < people.length; page += 1) {
          const after = pages.at(-1);
          pages.push(...topRows(program, [segment], { count, ...(after && { after }) }));
        }
        expect(pages.map(shown)).toEqual(reference(program, people, { count: people.length }));
      }),
      { numRuns: 10 },
    );
  }, 300_000);
});
