import { expect, test } from 'vitest';
import { offerWords } from './offer-words.ts';

test('a job in a line: what the posting says, and nothing of what it does not', () => {
  expect(
    offerWords({
      location: 'Wooster, OH',
      setting: 'dental-practice',
      remote: 'hybrid',
      employmentTypes: ['full-time'],
      pay: { min: 22, max: 27, currency: 'USD', period: 'hour', annualMin: 45_760, annualMax: 56_160 },
    }),
  ).toBe('Wooster, OH · Dental practice · Partly from home · Full time · $22 – $27 an hour');
  expect(offerWords({ location: null, setting: null, remote: null, employmentTypes: [], pay: null })).toBe(
    '',
  );
});
