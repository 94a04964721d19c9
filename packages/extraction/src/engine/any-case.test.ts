import { expect, test } from 'vitest';
import { anyCase } from './any-case.ts';

test.each([
  ['rn', '(?:[rR][nN])'],
  [String.raw`licen[sc]\w+|a b`, String.raw`(?:[lL][iI][cC][eE][nN][scSC]\w+|[aA] [bB])`],
])('%s meets capitals, too', (source, both) => {
  expect(anyCase(source)).toBe(both);
});
