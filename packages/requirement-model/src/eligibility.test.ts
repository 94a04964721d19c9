import { describe, expect, test } from 'vitest';
import { type CredentialFacts, eligibilityFor } from './eligibility.ts';

const shown = (credential: string, facts: CredentialFacts) => {
  const judged = eligibilityFor(credential, facts);
  const words = (needs = judged?.met) => needs?.map(({ what, have, need }) => `${what} ${have}/${need}`);
  return judged && [judged.status, words(judged.missing), words(judged.unknown)];
};

describe('CMM: three years and twelve credits, one fewer for each year above three', () => {
  test.each<[CredentialFacts, string, string[], string[]]>([
    [{ healthCareYears: 3, collegeCredits: 12 }, 'eligible', [], []],
    [{ healthCareYears: 3, collegeCredits: 11 }, 'missing', ['collegeCredits 11/12'], []],
    [{ healthCareYears: 5, collegeCredits: 10 }, 'eligible', [], []],
    [{ healthCareYears: 5, collegeCredits: 9 }, 'missing', ['collegeCredits 9/10'], []],
    // only full years count
    [{ healthCareYears: 5.9, collegeCredits: 9 }, 'missing', ['collegeCredits 9/10'], []],
    [{ healthCareYears: 5 }, 'unknown', [], ['collegeCredits null/10']],
    // nothing is left to ask for
    [{ healthCareYears: 15 }, 'eligible', [], []],
    [{ healthCareYears: 14 }, 'unknown', [], ['collegeCredits null/1']],
    [{ healthCareYears: 40, collegeCredits: 0 }, 'eligible', [], []],
    [{ healthCareYears: 2, collegeCredits: 60 }, 'missing', ['healthCareYears 2/3'], []],
    [{ healthCareYears: 0 }, 'missing', ['healthCareYears 0/3'], ['collegeCredits null/12']],
    [{ collegeCredits: 12 }, 'unknown', [], ['healthCareYears null/3']],
    // how many credits are needed depends on the years
    [{ collegeCredits: 8 }, 'unknown', [], ['healthCareYears null/3', 'collegeCredits 8/12']],
    [{}, 'unknown', [], ['healthCareYears null/3', 'collegeCredits null/12']],
  ])('%j: %s', (facts, status, missing, unknown) => {
    expect(shown('CMM', facts)).toEqual([status, missing, unknown]);
  });
});

describe('CMPE: two years of direct management and two letters', () => {
  test.each<[CredentialFacts, string, string[], string[]]>([
    [{ practiceManagementYears: 2, letterFromCmpe: 1, letterFromLeader: 1 }, 'eligible', [], []],
    [
      { practiceManagementYears: 2, letterFromCmpe: 0, letterFromLeader: 1 },
      'missing',
      ['letterFromCmpe 0/1'],
      [],
    ],
    [{ practiceManagementYears: 6 }, 'unknown', [], ['letterFromCmpe null/1', 'letterFromLeader null/1']],
    // years in health care are not years of managing a practice
    [
      { healthCareYears: 9, practiceManagementYears: 1.5, letterFromCmpe: 1, letterFromLeader: 1 },
      'missing',
      ['practiceManagementYears 1.5/2'],
      [],
    ],
  ])('%j: %s', (facts, status, missing, unknown) => {
    expect(shown('CMPE', facts)).toEqual([status, missing, unknown]);
  });
});

describe('courses', () => {
  test.each<[string, CredentialFacts, string]>([
    ['CMOM', { courseHours: 21 }, 'eligible'],
    ['CMOM', { courseHours: 20 }, 'missing'],
    ['CMOM', { healthCareYears: 20 }, 'unknown'],
    ['CMAA', { courseHours: 160 }, 'eligible'],
    ['CEHRS', { courseHours: 133 }, 'missing'],
    ['CBCS', { courseMonths: 3 }, 'eligible'],
    ['BLS', { courseHours: 4 }, 'eligible'],
    ['OSHA-10', { courseHours: 1 }, 'missing'],
  ])('%s with %j: %s', (credential, facts, status) => {
    expect(eligibilityFor(credential, facts)?.status).toBe(status);
  });
});

test('the state’s licence asks for credits that no document counts', () => {
  expect(shown('NHA', { experienceYears: 4, collegeCredits: 120 })).toEqual([
    'unknown',
    [],
    ['collegeCredits 120/null'],
  ]);
  expect(shown('NHA', { experienceYears: 1 })?.[0]).toBe('missing');
});

test('names the document of the rule, and says nothing where no document does', () => {
  expect(eligibilityFor('CMM', {})?.sources).toEqual(['003']);
  expect(eligibilityFor('CMOM', {})?.sources).toEqual(['002']);
  expect(eligibilityFor('CPPM', {})).toBeNull();
  expect(eligibilityFor('RN', {})).toBeNull();
});
