import { expect, test } from 'vitest';
import { scopeOf } from './experience-scope.ts';

test.each([
  ['in a medical office', 'medical-office'],
  ['managing a dental practice', 'medical-office-management'],
  ['of supervisory experience', 'management'],
  ['leading a team of engineers', 'management'],
  ['in operations management', 'management'],
  ['in a leadership role', 'management'],
  ['experience in a hospital', 'healthcare'],
  ['of clerical experience', 'office'],
  ['experience in an office or healthcare environment', 'office'],
  ['of related experience', 'any'],
])('%s: %s', (words, scope) => {
  expect(scopeOf(words)).toBe(scope);
});

/** Managed things, names of trades and programs: nobody is led, and no office is meant. */
test.each([
  'in management consulting',
  'of vulnerability management experience',
  'in facilities maintenance and management',
  'in roles supporting senior leadership',
  'of technical leadership in software',
  'with project management',
  'of experience managing user acquisition campaigns',
  'of salesforce administration',
  'in enterprise technology administration',
  'in data design, coordination, and management',
  'with microsoft office',
  'of production scheduling',
  'in hospitality',
  'in the medical device industry',
])('%s: other', (words) => {
  expect(scopeOf(words)).toBe('other');
});
