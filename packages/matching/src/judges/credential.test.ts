import { expect, test } from 'vitest';
import { judged, match } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { credential, posting } from '../testing/posting.ts';

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

test.each<[id: string, states: string[], status: string, credit: number, why: string]>([
  ['RN', ['OH'], 'met', 1, 'Asks for Registered Nurse (RN) (OH); the resume names it.'],
  [
    'RN',
    ['PA'],
    'partly',
    0.9,
    'Asks for Registered Nurse (RN) (OH); the resume names it, from Pennsylvania: valid in Ohio if it is a multistate license.',
  ],
  [
    'RN',
    ['CA'],
    'partly',
    0.5,
    'Asks for Registered Nurse (RN) (OH); the resume names it, from California: to be transferred to Ohio.',
  ],
  [
    'NHA',
    ['PA'],
    'partly',
    0.5,
    'Asks for Nursing Home Administrator license (LNHA) (OH); the resume names it, from Pennsylvania: to be transferred to Ohio.',
  ],
  [
    'NHA',
    [],
    'partly',
    0.9,
    'Asks for Nursing Home Administrator license (LNHA) (OH); the resume names it and does not say that it is valid in Ohio.',
  ],
])('%s for Ohio, held for %j: %s', (id, states, status, credit, why) => {
  const who = person({ credentials: [{ id, status: 'held', states }] });
  expect(judged(credential(id, 'required', { states: ['OH'] }), who)).toMatchObject({ status, credit, why });
});

test('the licence of another state leaves nobody strong', () => {
  const director = { title: 'Nursing Home Administrator', months: 90, healthcare: true, management: true };
  const offered = posting({
    title: 'Nursing Home Administrator',
    setting: 'nursing-home',
    asks: [credential('NHA', 'required', { states: ['OH'] })],
  });
  const verdict = (state: string) =>
    match(
      offered,
      person({ jobs: [director], credentials: [{ id: 'NHA', status: 'held', states: [state] }] }),
    ).verdict;
  expect([verdict('OH'), verdict('PA')]).toEqual(['strong', 'good']);
});
