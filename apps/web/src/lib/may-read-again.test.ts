import { expect, test } from 'vitest';
import { mayReadAgain } from './may-read-again.ts';

test.each([
  ['READ_TIMEOUT', true],
  ['INTERNAL', true],
  ['CORRUPT_FILE', true],
  ['ENCRYPTED_FILE', false],
  ['EMPTY_FILE', false],
  ['UNSUPPORTED_FORMAT', false],
  ['FILE_TOO_LARGE', false],
] as const)('reading again after %s: %s', (code, offered) => {
  expect(mayReadAgain(code)).toBe(offered);
});
