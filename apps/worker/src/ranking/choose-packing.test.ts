import { ResumeId } from '@omm/contracts';
import type { People, Segment } from '@omm/storage';
import { expect, test } from 'vitest';
import { choosePacking } from './choose-packing.ts';

const limits = { format: '1', segmentRows: 100, freshToPack: 4 };
const segment = (id: string, rows: number, more: Partial<Segment> = {}): Segment => ({
  id,
  rows,
  format: '1',
  dead: new Set(),
  holdsErased: false,
  ...more,
});
const deadRows = (count: number) => new Set(Array.from({ length: count }, (_, row) => row));
const id = ResumeId.parse('00000000-0000-4000-8000-000000000000');
const people = (fresh: number, ...segments: Segment[]): People => ({
  fresh: Array.from({ length: fresh }, () => ({ id, revision: 1 })),
  segments,
});
const chosen = (given: People) => choosePacking(given, limits)?.map((one) => one.id) ?? null;

test('a few fresh people are left where they are', () => {
  expect(chosen(people(3, segment('a', 2)))).toBeNull();
});

test.each([
  ['no segment that is larger', people(4, segment('a', 5)), []],
  ['a segment of as many', people(4, segment('a', 4)), ['a']],
  ['then one of as many as these are together', people(4, segment('b', 8), segment('a', 4)), ['a', 'b']],
  ['none that would not fit', people(60, segment('a', 50)), []],
])('with fresh people goes %s', (_what, given, expected) => {
  expect(chosen(given)).toEqual(expected);
});

test.each([
  ['half dead', segment('a', 50, { dead: deadRows(25) })],
  ['with somebody erased', segment('a', 50, { dead: deadRows(1), holdsErased: true })],
  ['of another format', segment('a', 50, { format: '0' })],
])('a segment that is %s is packed anew, fresh people or not', (_what, bad) => {
  expect(chosen(people(0, segment('z', 90), bad))).toEqual(['a']);
});

test('each of many is packed about log n times', () => {
  let segments: Segment[] = [];
  let moved = 0;
  const freshEach = 4;
  for (let round = 0; round < 25; round += 1) {
    const given = people(freshEach, ...segments);
    const taken = choosePacking(given, limits) ?? [];
    const rows = taken.reduce((sum, one) => sum + one.rows, freshEach);
    moved += rows;
    segments = [...segments.filter((one) => !taken.includes(one)), segment(`round ${round}`, rows)];
  }
  expect(segments.reduce((sum, { rows }) => sum + rows, 0)).toBe(100);
  expect(moved / 100).toBeLessThan(Math.log2(100));
});
