import { describe, expect, test } from 'vitest';
import { parsePosting } from '../parse-posting.ts';

const found = (title: string, text: string) =>
  parsePosting(text, { title }).warnings.map(({ code, span }) => `${code}: ${span?.text}`);

describe('the licence of a house', () => {
  test.each([
    [
      'Administrator',
      'We are a skilled nursing facility. Experience and a degree required.',
      'skilled nursing facility',
    ],
    [
      'Executive Director',
      "Our assisted living community is growing. Bachelor's degree.",
      'assisted living community',
    ],
  ])('%s: %s', (title, text, quoted) => expect(found(title, text)).toContain(`licence-missing: ${quoted}`));

  test.each([
    [
      'Administrator',
      "We are a skilled nursing facility. Nursing Home Administrator license, bachelor's degree.",
    ],
    [
      'Administrator',
      "Our assisted living community. Nursing Home Administrator license and bachelor's degree.",
    ],
    [
      'Administrator',
      "We are a skilled nursing facility. You are a licensed administrator with a bachelor's degree.",
    ],
    ['Receptionist', 'We are a skilled nursing facility. Experience required.'],
    ['Assistant Administrator', 'We are a skilled nursing facility. Experience required.'],
    ['Business Office Administrator', 'We are a skilled nursing facility. Experience required.'],
    ['Administrator', 'We are a billing company serving nursing homes in Ohio.'],
    ['Practice Administrator', 'A busy dermatology practice. We refer patients to a nursing home.'],
  ])('%s: nothing to say of %j', (title, text) => expect(found(title, text)).toEqual([]));
});

describe('demands beside what the documents call usual', () => {
  test.each([
    [
      'Medical Receptionist',
      "A small medical practice.\nMaster's degree required",
      "demand-above: Master's degree",
    ],
    [
      'Front Desk Receptionist',
      'Our family practice.\n10 years of medical office experience required',
      'demand-above: 10 years',
    ],
    [
      'Entry Level Receptionist',
      'Our family practice.\n4 years of medical office experience required',
      'demand-above: 4 years',
    ],
    [
      'Office Manager',
      "A small medical practice.\nBachelor's degree required",
      "demand-above: Bachelor's degree",
    ],
    [
      'Practice Manager',
      'A 200-bed hospital.\nHigh school diploma required',
      'demand-below: High school diploma',
    ],
    [
      'Nursing Home Administrator',
      'We are a skilled nursing facility. State license (LNHA). Apply today.',
      'demand-below: undefined',
    ],
  ])('%s: %j', (title, text, expected) => expect(found(title, text)).toEqual([expected]));

  test.each([
    [
      'Medical Receptionist',
      'A small medical practice.\nHigh school diploma and 2 years of experience required',
    ],
    ['Medical Receptionist', "A small medical practice.\nMaster's degree preferred"],
    ['Office Manager', "Our hospital.\nBachelor's degree required, master's preferred"],
    ['Office Manager', "A small medical practice.\nBachelor's degree or 5 years of experience"],
    ['Director of Nursing', "Our hospital.\nMaster's degree and 10 years of experience required"],
    ['Software Engineer', "Master's degree and 10 years of experience required"],
    ['Practice Manager', "A 200-bed hospital.\nHigh school diploma required, bachelor's degree preferred"],
  ])('%s: nothing to say of %j', (title, text) => expect(found(title, text)).toEqual([]));

  test('names the documents in words', () => {
    const [finding] = parsePosting('A 200-bed hospital.\nHigh school diploma required', {
      title: 'Practice Manager',
    }).warnings;
    expect(finding?.message).toBe(
      'No education beyond a high school diploma is asked for. The source documents name a bachelor’s degree as usual for a hospital (documents 001 and 002).',
    );
    const [above] = parsePosting("A small medical practice.\nMaster's degree required", {
      title: 'Medical Receptionist',
    }).warnings;
    expect(above?.message).toBe(
      'A master’s degree is required. Of such work the source documents say: Some are promoted from within, as from medical secretary or biller; they may have a certificate or a diploma, or have learned on the job (document 003). A high demand leaves fewer applicants; "preferred" may be enough.',
    );
  });
});

describe('pay', () => {
  test.each([
    [
      'Practice Manager',
      'Our dermatology practice in Dayton, OH. Pay: $16 - $18 per hour',
      'pay-below-reference: $16 - $18 per hour',
    ],
    [
      'Practice Manager',
      'Our dermatology practice in Dayton, OH. Pay: $150,000 per year',
      'pay-above-reference: $150,000 per year',
    ],
    ['Receptionist', 'Pay: $6 per hour', 'pay-below-minimum: $6 per hour'],
    ['Receptionist', 'Pay: $15 - $40 per hour', 'pay-range-wide: $15 - $40 per hour'],
    ['Receptionist', 'Our clinic in Denver, CO is hiring. Full-time.', 'pay-missing: Denver, CO'],
    ['Receptionist', 'Location: Salem, Oregon. Credit check required.', 'credit-check: Credit check'],
    [
      'Receptionist',
      'Location: Denver, CO. Pay: $20 per hour. Send your salary history.',
      'salary-history-asked: salary history',
    ],
    ['Receptionist', 'Send your salary history.', 'salary-history-asked: salary history'],
  ])('%s: %j', (title, text, expected) => expect(found(title, text)).toEqual([expected]));

  test.each([
    ['Practice Manager', 'Our dermatology practice in Dayton, OH. Pay: $60,000 - $75,000 per year'],
    ['Receptionist', 'Our clinic in Dayton, OH. Pay: $16 - $18 per hour'],
    ['Regional Director', 'Our practices in Dayton, OH. Pay: $150,000 per year'],
    ['Sales', 'Pay: $30,000 - $90,000 per year with commission'],
    ['Receptionist', 'Our clinic in Denver, CO is hiring. Pay: $20 per hour'],
    [
      'Receptionist',
      'Our clinic in Dallas, TX is hiring. Full-time. Send your salary history. Credit check required.',
    ],
    ['Receptionist', 'We are a company headquartered in Denver, CO. Full-time.'],
    ['Receptionist', 'Location: Salem, Oregon. Credit check, where permitted by law.'],
    ['Receptionist', 'Led by Ann Green, MD, our team is growing.'],
  ])('%s: nothing to say of %j', (title, text) => expect(found(title, text)).toEqual([]));
});

describe('wording', () => {
  test("the words 'native English speaker' are quoted", () => {
    expect(found('Receptionist', 'Must be a native English speaker.')).toEqual([
      'wording-native-speaker: native English speaker',
    ]);
  });

  test('the same words are told once', () => {
    expect(found('Receptionist', 'Must be a US citizen.\nYou must be a US citizen.')).toHaveLength(1);
  });

  test.each([
    'Must be a US citizen and hold a security clearance.',
    'Our church seeks a secretary. Must be a practicing Catholic.',
    'The police department: officers must be physically fit.',
  ])('what a law may ask for is none: %s', (text) => expect(found('Secretary', text)).toEqual([]));
});
