import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';

test.each([
  ['a heading', 'Practice Manager, Cardiology\n\nThe Heart House is hiring.', 'Practice Manager, Cardiology'],
  ['a heading in stars', '**Dental Office Manager**\nRequirements\n- 3 years', 'Dental Office Manager'],
  ['a label', 'Job Title: Medical Receptionist (part time)\nPay: $19', 'Medical Receptionist (part time)'],
  ['a sentence', 'Busy practice. We are looking for a medical biller to join us.', 'Medical biller'],
  ['praise', 'We are seeking a highly motivated and experienced billing manager to join.', 'Billing manager'],
  [
    'a name that goes on',
    'The clinic is looking for a Director of People and Culture to lead.',
    'Director of People and Culture',
  ],
  ['who seeks', 'Alder Clinic seeks a Project Director with strong skills in grants.', 'Project Director'],
  ['a heading of duties', 'Junior Data Analyst Responsibilities:\nManages data', 'Junior Data Analyst'],
  ['no job at all', 'Apply by mail.', null],
])('takes the title from %s', (_what, text, title) => {
  expect(parsePosting(text).requirements.title).toBe(title);
});

test('keeps the title that was given', () => {
  expect(parsePosting('Office Manager\n3 years', { title: 'Manager II' }).requirements.title).toBe(
    'Manager II',
  );
});
