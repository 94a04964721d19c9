import { expect, test } from 'vitest';
import { licenceStatesFit } from './licence-states.ts';

test.each<[id: string, asked: string[], held: string[], fit: string, why: string]>([
  ['RN', [], ['OH'], 'there', 'no state is asked for'],
  ['RN', ['OH', 'KY'], ['KY'], 'there', 'one of them will do'],
  ['RN', ['OH'], [], 'unknown', 'the resume names none'],
  ['RN', ['OH'], ['PA'], 'compact', 'both are in the compact'],
  ['RN', ['CA'], ['PA'], 'elsewhere', 'California is not'],
  ['RN', ['PA'], ['CA'], 'elsewhere', 'nor does it issue multistate licenses'],
  ['NHA', ['OH'], ['PA'], 'elsewhere', 'administrators have no compact'],
])('%s asked for %j, held for %j: %s (%s)', (id, asked, held, fit) => {
  expect(licenceStatesFit(id, asked, held)).toBe(fit);
});
