import { beforeEach, expect, test } from 'vitest';
import { createKept } from './kept.ts';

let made: string[];
let kept: ReturnType<typeof createKept<string, string>>;
beforeEach(() => {
  made = [];
  kept = createKept(3, async (ids) => {
    made.push(...ids);
    return new Map(ids.filter((id) => id !== 'none').map((id) => [id, id.toUpperCase()]));
  });
});

const rows = (...ids: string[]) => ids.map((id) => ({ id, revision: 1 }));

test('what was made is made again only of another revision', async () => {
  await kept(rows('a', 'b'));
  expect(
    await kept([
      { id: 'a', revision: 1 },
      { id: 'b', revision: 2 },
    ]),
  ).toEqual(
    new Map([
      ['a', 'A'],
      ['b', 'B'],
    ]),
  );
  expect(made).toEqual(['a', 'b', 'b']);
});

test('what cannot be made is not tried again, and not given', async () => {
  await kept(rows('none'));
  expect(await kept(rows('none', 'a'))).toEqual(new Map([['a', 'A']]));
  expect(made).toEqual(['none', 'a']);
});

test('beyond the limit the longest unused goes, and all that is asked for is given', async () => {
  await kept(rows('a', 'b', 'c'));
  await kept(rows('a', 'd'));
  made = [];
  await kept(rows('a', 'c', 'd'));
  expect(made).toEqual([]);
  const many = Array.from({ length: 250 }, (_, i) => `id ${i}`);
  expect((await kept(rows(...many))).size).toBe(250);
});
