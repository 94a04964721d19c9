import { expect, test } from 'vitest';
import { z } from 'zod';
import { asCurrent } from './as-current.ts';

const Reading = z.object({ version: z.string(), duties: z.array(z.string()) });

test('what has today’s shape is given as it is', () => {
  const stored = { version: '2', duties: [] };
  expect(asCurrent(Reading, stored)).toEqual(stored);
});

test.each([[{ version: '1' }], [null], [undefined]])('%j counts as not read', (stored) => {
  expect(asCurrent(Reading, stored)).toBeNull();
});
