import { expect, test } from 'vitest';
import { type CredentialFacts, eligibilityFor } from './eligibility.ts';
import { needWords } from './need-words.ts';

test.each<[string, CredentialFacts, string[]]>([
  [
    'CMM',
    { healthCareYears: 5 },
    [
      '3 years in health care: the resume shows 5',
      '10 college credits in health care or business (12, less one for each full year above 3): the resume does not count them',
    ],
  ],
  [
    'CMM',
    { healthCareYears: 2.96, collegeCredits: 18 },
    [
      '3 years in health care: the resume shows 2.9',
      '12 college credits in health care or business: the resume shows 18',
    ],
  ],
  [
    'CMM',
    { healthCareYears: 4, hasDegreeInField: true },
    [
      '3 years in health care: the resume shows 4',
      '11 college credits in health care or business (12, less one for each full year above 3): a finished degree in this field usually holds them, check the credits',
    ],
  ],
  [
    'CMM',
    { healthCareYears: 20 },
    ['3 years in health care: the resume shows 20', 'no college credits: the years make up for all 12'],
  ],
  [
    'CMPE',
    {},
    [
      '2 years of managing a practice directly: the resume gives no dates to count them by',
      'a letter of recommendation from someone who holds the CMPE',
      'a letter of recommendation from the chief medical officer or another leader of the practice',
    ],
  ],
  [
    'NHA',
    { experienceYears: 50 / 12 },
    [
      'about 3 years of experience: the resume shows 4.1',
      'college credits in health administration: the state says how many',
    ],
  ],
  ['CMOM', {}, ['a course of 21 hours']],
  ['CMAA', {}, ['a course of 160 hours over 6 to 8 weeks']],
  ['CEHRS', {}, ['a course of 134 hours over 12 to 24 weeks']],
  ['CBCS', {}, ['a course of 3 to 12 months']],
])('%s, knowing %j', (credential, facts, words) => {
  const judged = eligibilityFor(credential, facts);
  const needs = [...(judged?.met ?? []), ...(judged?.missing ?? []), ...(judged?.unknown ?? [])];
  expect(needs.map((need) => needWords(credential, need, facts)).toSorted()).toEqual(words.toSorted());
});
