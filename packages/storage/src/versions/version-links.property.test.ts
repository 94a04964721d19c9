import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyOf, newestFirst, type VersionLinks, withoutTies, withTies } from './version-links.ts';

const ids = [...'abcdefgh'];
const oneId = fc.constantFrom(...ids);
const pair = fc.tuple(oneId, oneId).filter(([a, b]) => a !== b);
const alone = (days: readonly number[]): VersionLinks =>
  new Map(
    ids.map((id, i) => [
      id,
      { id, createdAt: new Date(days[i] ?? 0), replacedBy: null, replacedBecause: null },
    ]),
  );
const days = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: ids.length, maxLength: ids.length });
const pairs = fc.array(pair, { maxLength: 12 });

const isPair = (told: readonly (readonly [string, string])[]) => (a: string, b: string) =>
  told.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
const joined = (links: VersionLinks, [id, other]: [string, string], areDifferent = isPair([])) =>
  withTies(links, id, { ties: [{ id: other, by: 'email' }], areDifferent });

function expectOneCurrentEach(links: VersionLinks): void {
  for (const id of links.keys()) {
    const family = familyOf(links, id).flatMap((one) => links.get(one) ?? []);
    const current = family.filter(({ replacedBy }) => replacedBy === null);
    expect(current).toEqual([family.toSorted(newestFirst)[0]]);
  }
}

/** The naive oracle: who can be reached. */
function reachable(ties: readonly (readonly [string, string])[], from: string): string[] {
  const reached = new Set([from]);
  for (let i = 0; i < ids.length; i += 1)
    for (const [a, b] of ties) {
      if (reached.has(a)) reached.add(b);
      if (reached.has(b)) reached.add(a);
    }
  return ids.filter((id) => reached.has(id));
}

test('in whatever order they are tied, a family is who can be reached, and its newest alone is current', () => {
  fc.assert(
    fc.property(days, pairs, (when, ties) => {
      const links = ties.reduce((before, tie) => joined(before, tie), alone(when));
      expectOneCurrentEach(links);
      for (const id of ids) expect(familyOf(links, id).toSorted()).toEqual(reachable(ties, id));
    }),
  );
});

test('one that leaves stands alone, and the others stay together under their newest', () => {
  fc.assert(
    fc.property(days, pairs, oneId, (when, ties, id) => {
      const links = ties.reduce((before, tie) => joined(before, tie), alone(when));
      const others = familyOf(links, id).filter((other) => other !== id);
      const after = withoutTies(links, id);
      expectOneCurrentEach(after);
      expect(familyOf(after, id)).toEqual([id]);
      for (const other of others) expect(familyOf(after, other).toSorted()).toEqual(others.toSorted());
    }),
  );
});

test('who is told apart never stands in one family', () => {
  fc.assert(
    fc.property(days, pairs, pairs, (when, ties, told) => {
      const links = ties.reduce((before, tie) => joined(before, tie, isPair(told)), alone(when));
      expectOneCurrentEach(links);
      for (const [one, other] of told) expect(familyOf(links, one)).not.toContain(other);
    }),
  );
});
