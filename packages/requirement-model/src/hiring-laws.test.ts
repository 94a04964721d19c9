import { expect, test } from 'vitest';
import { hiringLawOf, hiringLaws } from './hiring-laws.ts';
import { stateName, stateOfPlace } from './state-named.ts';

test.each([
  ['pay-range', 'CO', 'Colo. Rev. Stat. 8-5-201', 'January 1, 2021'],
  ['pay-range', 'HI', 'Haw. Rev. Stat. 378-2.8', 'January 1, 2024'],
  ['salary-history', 'MA', 'Mass. Gen. Laws ch. 149, 105A', '2018'],
  ['credit-check', 'OR', 'Or. Rev. Stat. 659A.320', '2010'],
] as const)('%s in %s: %s', (topic, state, statute, since) => {
  expect(hiringLawOf(topic, state)).toMatchObject({ statute, since });
});

test.each([
  ['pay-range', 'TX'],
  ['credit-check', null],
] as const)('none on %s in %s', (topic, state) => expect(hiringLawOf(topic, state)).toBeNull());

test('a state has one law on each topic', () => {
  const keys = hiringLaws.rows.map(({ topic, state }) => `${topic}/${state}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['Springfield, IL', 'IL'],
  ['Cedar Falls, Iowa', 'IA'],
  ['Washington, DC', 'DC'],
  ['Springfield', null],
])('%s lies in %s', (place, state) => expect(stateOfPlace(place)).toBe(state));

test('a state is called by its name', () => expect(stateName('NY')).toBe('New York'));
