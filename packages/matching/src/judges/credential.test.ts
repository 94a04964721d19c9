import { expect, test } from 'vitest';
import { judged } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { credential } from '../testing/posting.ts';

test.each([
  ['CMPE', ['CMPE'], 'met', 1],
  ['CMPE', ['CMM'], 'partly', 0.6],
  ['CMPE', ['CPC'], 'unknown', 0.1],
  ['CMPE', [], 'unknown', 0.1],
  ['CPC-A', ['CPC'], 'met', 1],
  ['LPN', ['RN'], 'met', 1],
  ['RN', ['LPN'], 'unmet', 0],
  ['RN', [], 'unmet', 0],
  ['NHA', ['ALA'], 'unmet', 0],
  ['DL', [], 'unknown', 0.1],
  ['CMM', [{ id: 'CMM', status: 'in-progress' }], 'partly', 0.7],
  ['BLS', [{ id: 'BLS', status: 'expired' }], 'partly', 0.7],
  ['NHA', [{ id: 'NHA', status: 'in-progress' }], 'partly', 0.7],
  ['NHA', [{ id: 'NHA', status: 'expired' }], 'partly', 0.5],
] as const)('asked %s, held %j: %s', (id, held, status, credit) => {
  expect(judged(credential(id), person({ credentials: [...held] }))).toMatchObject({ status, credit });
});

test('a licence that the work itself proves is unknown rather than unmet', () => {
  const nurse = person({ jobs: [{ title: 'Staff Nurse', months: 30, healthcare: true }] });
  expect(judged(credential('RN'), nurse).status).toBe('unknown');
  expect(judged(credential('PT'), nurse).status).toBe('unmet');
});

test('one that may be obtained after hire stands in nobody’s way', () => {
  expect(judged(credential('NHA', 'required', { withinMonths: 12 }), person({}))).toMatchObject({
    status: 'partly',
  });
});

test('says which credential was near', () => {
  expect(judged(credential('CMPE'), person({ credentials: ['CMM'] })).why).toBe(
    'Asks for Certified Medical Practice Executive (CMPE); the resume shows Certified Medical Manager (CMM), which is near it.',
  );
});

test.each([
  ['CMM', 'Certified Medical Manager (CMM)'],
  ['NP', 'Nurse Practitioner (APRN)'],
  ['CPR', 'CPR (with or without AED)'],
  ['FIRST-AID', 'First aid'],
  ['OSHA-10', 'OSHA 10-hour'],
])('%s is called %s', (id, label) => expect(judged(credential(id), person({})).label).toBe(label));
