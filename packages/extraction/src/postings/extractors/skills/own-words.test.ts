import type { RequirementNode } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../../parse-posting.ts';

const skillsIn = (node: RequirementNode): string[] => {
  if (node.type !== 'one') return node.of.flatMap(skillsIn);
  return node.requirement.kind === 'skill' ? [node.requirement.value.name] : [];
};

test.each([
  ['Excellent customer service', ['Customer service']],
  ['Suspicious calls can be reported at any time of the day to our customer service department', []],
  ['Our friendly office of nine in the old part of the town gives everybody a desk', []],
  ['Works closely across sales, marketing and customer support', []],
  ['The maker of this is a leading data analytics company', []],
  ['As an analyst at Meditech, keep the EMR running', []],
  ['Our team of nine enjoys a flexible and collaborative place', []],
  ['A culture that values flexibility and trust', []],
  ['You will be part of a team that wins', []],
  ['Works well as part of a team', ['Teamwork']],
  ["Bachelor's degree in project management", []],
  ["Bachelor's degree in biology and experience in project management", ['Project management']],
  ['Annual review in line with regulatory requirements', []],
  ['Subjects: statistics, operations management, economics', []],
  ['A place where you can put your creativity to work', []],
  ['Between the weather and financial modeling, we help makers of energy', []],
  ['Knowledge of the industry, decision-making processes', []],
  ['Sound decision-making', ['Decision making']],
  ['Fast career growth and leadership exposure', []],
  ['Experience with Meditech EMR', ['Meditech']],
  ["Experience with Epic's EMR", ['Epic']],
])('%s: %j', (text, names) => {
  expect(skillsIn(parsePosting(`Requirements\n- ${text}`).requirements.root)).toEqual(names);
});

test.each([
  ['Seeking a friendly receptionist.', ['Friendliness']],
  ['Seeking a billing specialist to join us.', []],
  ['You are looking for a fast-paced environment.', []],
  ['Salesforce is required to verify who you are.', []],
  ['The candidate will be responsible for customer service.', []],
  ['Must have excellent customer service skills.', ['Customer service']],
  ['The ideal candidate is organized.', ['Organization']],
  ['We need somebody proficient in Word, Excel.', ['Microsoft Word', 'Microsoft Excel']],
  ['Must be responsive to the annual operating budget.', []],
  ['Medical insurance knowledge a plus!', ['Health insurance plans']],
  ['Provides customer service as required.', []],
])('outside a list, %s: %j', (text, names) => {
  expect(skillsIn(parsePosting(`Our office is by the lake. ${text}`).requirements.root)).toEqual(names);
});
