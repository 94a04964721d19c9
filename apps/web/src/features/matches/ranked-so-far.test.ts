import { expect, test } from 'vitest';
import { rankedSoFar } from './ranked-so-far.ts';

test('puts pages one after the other, and nobody twice', () => {
  const pages = [
    { total: 3, items: ['a', 'b'] },
    { total: 4, items: ['b', 'c'] },
  ];
  const list = rankedSoFar(pages, (id) => ({ id }));
  expect(list).toEqual({ total: 4, items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
});
