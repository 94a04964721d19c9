import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

test.each([
  ['Work Location: One\n\nWork Remotely:\n\nNo\n', 'onsite'],
  ['Remote work:\n- Yes\n', 'remote'],
  ['Work Remotely:\n\nTemporarily due to the weather\n', null],
  ['Own car:\n\nNo\n', null],
] as const)('a form that says %j', (text, mode) => {
  expect(parsePosting(text).summary.remote).toBe(mode);
});
