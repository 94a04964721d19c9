import { describe, expect, test } from 'vitest';
import { parseResume } from '../parse-resume.ts';

const held = (text: string) => parseResume(text, { asOf: '2018-01-01' }).profile.credentials;

describe('what stands beside a credential', () => {
  test.each<[string, object]>([
    [
      'Licenses\nRegistered Nurse, State of Ohio, License #RN-482913, issued 2011, expires 08/2019',
      {
        id: 'RN',
        kind: 'licence',
        states: ['OH'],
        obtained: '2011',
        expires: '2019-08',
        numberHidden: true,
        status: 'held',
      },
    ],
    [
      'Licenses\nTexas LPN License, exp. 05/2016',
      { id: 'LPN', states: ['TX'], expires: '2016-05', status: 'expired' },
    ],
    ['Licenses\nRN, AZ, since 2012', { id: 'RN', states: ['AZ'], obtained: '2012' }],
    ['Licenses\nLPN (FL, GA)\nBLS', { id: 'LPN', states: ['FL', 'GA'] }],
    [
      'Certifications\nCPC, AAPC, 2015',
      { id: 'CPC', kind: 'certification', issuer: 'AAPC', obtained: '2015' },
    ],
    [
      'Certifications\nBLS, American Red Cross, 2016 - 2018',
      { id: 'BLS', obtained: '2016', expires: '2018' },
    ],
    [
      'Certifications\nCertified Medical Manager (CMM)\nPAHCOM, issued March 2014',
      { id: 'CMM', issuer: 'PAHCOM', obtained: '2014-03' },
    ],
    ['Certifications\nCPR\nExpires: 06/2016', { id: 'CPR', expires: '2016-06', status: 'expired' }],
    ['Certificaciones\nCPR, vence 06/2019', { id: 'CPR', expires: '2019-06', status: 'held' }],
  ])('%j', (text, expected) => expect(held(text)[0]).toMatchObject(expected));

  test('dates belong to the credential they follow', () => {
    expect(held('Certifications\nCPC 2012, CPR 2016').map(({ id, obtained }) => [id, obtained])).toEqual([
      ['CPC', '2012'],
      ['CPR', '2016'],
    ]);
  });

  test('its number is nowhere in the profile', () => {
    const { profile } = parseResume('Licenses\nRN License No. 482913, Ohio\nCNA certificate # A-7713-Q', {
      asOf: '2018-01-01',
    });
    expect(profile.credentials.map(({ numberHidden }) => numberHidden)).toEqual([true, true]);
    expect(JSON.stringify(profile)).not.toMatch(/482913|7713/);
  });

  test.each([
    'Certifications\nCPC',
    'Certifications\nOSHA 30 hour, CPR',
    'Certifications\nCPR, first aid 2014',
  ])('no state, no number in %j', (text) => {
    for (const { states, numberHidden } of held(text))
      expect([states, numberHidden]).toEqual([undefined, undefined]);
  });
});
