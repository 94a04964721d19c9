import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';

test.each([
  ['a heading', 'Practice Manager, Cardiology\n\nThe Heart House is hiring.', 'Practice Manager, Cardiology'],
  ['a heading in stars', '**Dental Office Manager**\nRequirements\n- 3 years', 'Dental Office Manager'],
  ['a label', 'Job Title: Medical Receptionist (part time)\nPay: $19', 'Medical Receptionist (part time)'],
  ['a sentence', 'Busy practice. We are looking for a medical biller to join us.', 'Medical biller'],
  ['no job at all', 'Apply by mail.', null],
])('takes the title from %s', (_what, text, title) => {
  expect(parsePosting(text).requirements.title).toBe(title);
});

test('keeps the title that was given', () => {
  expect(parsePosting('Office Manager\n3 years', { title: 'Manager II' }).requirements.title).toBe(
    'Manager II',
  );
});
