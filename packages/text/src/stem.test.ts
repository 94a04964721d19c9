import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['scheduling', 'schedul'],
  ['schedules', 'schedul'],
  ['billing', 'bill'],
])('%s → %s', (word, root) => expect(stem(word)).toBe(root));
