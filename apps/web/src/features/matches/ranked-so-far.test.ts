import { expect, test } from 'vitest';
import { matchPages } from './api/match-pages.ts';
import { rankedSoFar } from './ranked-so-far.ts';

test('puts pages one after the other, and nobody twice', () => {
  const pages = [
    { total: 3, items: ['a', 'b'] },
    { total: 4, items: ['b', 'c'] },
  ];
  const list = rankedSoFar(pages, (id) => ({ id }));
  expect(list).toEqual({ total: 4, items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
});

test.each([
  ['a full page of more', 20, 45, 0, 20],
  ['the page before the last', 20, 45, 20, 40],
  ['the last page', 5, 45, 40, null],
  ['a full page that is all', 20, 20, 0, null],
])('after %s', (_what, length, total, offset, next) => {
  const page = { total, items: Array.from({ length }, () => null) };
  expect(matchPages.next(page, [page], offset)).toBe(next);
});
