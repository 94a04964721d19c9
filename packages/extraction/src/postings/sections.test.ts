import { expect, test } from 'vitest';
import { openDocument } from '../engine/document.ts';
import { placeSegments } from './sections.ts';

const placed = (text: string) =>
  placeSegments(openDocument(text)).map(
    ({ section, start, end }) => `${section}: ${text.slice(start, end).trim()}`,
  );

test.each([
  [
    'REQUIREMENTS 3 yrs of billing. PLUSES CPC or CPB. BENEFITS Medical, dental.',
    ['required: 3 yrs of billing.', 'preferred: CPC or CPB.', 'benefits: Medical, dental.'],
  ],
  ["DESIRED Bachelor's degree", ["preferred: Bachelor's degree"]],
  ['REQUIRED CERTIFICATIONS/LICENSURE Valid license', ['required: Valid license']],
  ['PREFERRED CERTIFICATIONS FACHE, CMPE or PMP.', ['preferred: FACHE, CMPE or PMP.']],
  ['PREFERENCES Prior allergy work.', ['preferred: Prior allergy work.']],
  ['CERTIFICATES, LICENSES, REGISTRATIONS CPB or CPC', ['listed: CPB or CPC']],
  [
    'CAREER PATH After a year and a CPC you are a Coder II.',
    ['benefits: After a year and a CPC you are a Coder II.'],
  ],
  ['Desired -- BA; 2 years in a clinic', ['preferred: BA; 2 years in a clinic']],
  ['Required – CPC', ['required: CPC']],
  ['Spanish preferred - CPC required', ['other: Spanish preferred - CPC required']],
  ['EDUCATION AND BENEFITS AS IN ALL OUR OFFICES', ['other: EDUCATION AND BENEFITS AS IN ALL OUR OFFICES']],
  ['BENEFITS are paid by us.', ['other: BENEFITS are paid by us.']],
  ['SPANISH PREFERRED Monday to Friday', ['other: SPANISH PREFERRED Monday to Friday']],
  [
    'Hold weekly talks What We’re Looking For 4+ years in billing Nice To Have CPB Education',
    ['other: Hold weekly talks', 'listed: 4+ years in billing', 'preferred: CPB Education'],
  ],
  ['Ask What We offer', ['other: Ask What We offer']],
  ['WHAT SETS YOU APART   CHAA or CHAM.   Merge', ['preferred: CHAA or CHAM.', 'preferred: Merge']],
  ['Saturdays   Ideally   — 2 years in a spa', ['other: Saturdays', 'preferred: 2 years in a spa']],
  [
    'What We Require\nGED\nWhat We Prefer\nCPC\nWe prefer people who stay.',
    ['required: GED', 'preferred: CPC', 'preferred: We prefer people who stay.'],
  ],
])('words in capitals open a part where the sentence goes on otherwise: %s', (text, expected) => {
  expect(placed(text)).toEqual(expected);
});
