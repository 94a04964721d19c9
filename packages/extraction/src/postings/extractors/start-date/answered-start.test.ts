import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

test.each([
  ['Start Date:\n\nJune 1, 2027', '2027-06-01'],
  ['Start date:\nASAP', 'immediate'],
  ['Anticipated Start Date:\n\n8/15/2027', '2027-08-15'],
  ['Start date\n\nTo be discussed', undefined],
  ['Application deadline\n\nJune 1, 2027', undefined],
])('%j: %s', (text, value) => {
  const { startDate } = parsePosting(`${text}\n\nRequirements\n\n- GED`).requirements.terms;
  expect(startDate?.value).toBe(value);
});
