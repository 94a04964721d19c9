import type { RequirementNode } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

const spentIn = (node: RequirementNode): object[] => {
  if (node.type !== 'one') return node.of.flatMap(spentIn);
  if (node.requirement.kind !== 'experience') return [];
  const { minimumYears: _, maximumYears: __, ...spent } = node.requirement.value;
  return [spent];
};

test.each([
  ['2 years with Epic within the last 5 years', { withinYears: 5, skillIds: ['Epic'] }],
  [
    '3 years of medical billing experience in the past five years',
    { withinYears: 5, skillIds: ['medical-billing'] },
  ],
  ['One year of medical billing experience', { skillIds: ['medical-billing'] }],
  ['12 months of experience within the last 36 months', { withinYears: 3 }],
  ['2 years of recent, relevant experience in an office', { recent: true }],
  ['3 years of office experience; recent graduates welcome', {}],
  ['2 years of experience and knowledge of QuickBooks', {}],
  ['2 years of experience with Epic or Cerner', { skillIds: ['Epic', 'Cerner'] }],
  ['Medical billing: 1 year (Preferred)', { skillIds: ['medical-billing'] }],
  ['5 years of experience. Excel required', {}],
  ['2 years of experience at a firm (Bain, Cornerstone)', {}],
  ['Epic: 1 year (Required)', { skillIds: ['Epic'] }],
  ['5 years of experience with donor databases (Salesforce a plus)', {}],
  ['1 year of experience making videos for social media', {}],
  ['3 years of office experience, ideally with Excel', {}],
  ['3 years in computer systems administration', {}],
  ['4 years managing software implementation projects', {}],
  ['2 years of EMR implementation', { skillIds: ['ehr-implementation'] }],
  ['2 years of front desk experience, basic math and computer skills', {}],
  ['5 years of data science at chat, social media or game companies', {}],
])('%s', (text, spent) => {
  const { root } = parsePosting(`Requirements\n- ${text}`).requirements;
  expect(spentIn(root)).toEqual([spent]);
});
