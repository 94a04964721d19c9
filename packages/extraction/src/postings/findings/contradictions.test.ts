import { describe, expect, test } from 'vitest';
import { parsePosting } from '../parse-posting.ts';

const found = (text: string, title = 'Office Manager') =>
  parsePosting(text, { title })
    .warnings.filter(({ code }) => code.startsWith('contradiction-'))
    .map(({ code, span, related }) => [code, span?.text, related?.text]);

describe('two things said at once', () => {
  test.each([
    [
      "Requirements:\n- Bachelor's degree required.\n\nPreferred:\n- Bachelor's degree preferred.",
      ['contradiction-degree', "Bachelor's degree required.", "Bachelor's degree preferred."],
    ],
    [
      "Qualifications:\n- Bachelor's degree in business\n\nEducation:\nBachelor's (Preferred)",
      ['contradiction-degree', "Bachelor's degree in business", "Bachelor's (Preferred)"],
    ],
    [
      "A high school diploma is required to apply.\n\nQualifications:\n- Minimum of a bachelor's degree required",
      [
        'contradiction-degree',
        "Minimum of a bachelor's degree required",
        'A high school diploma is required to apply.',
      ],
    ],
    [
      "No degree required.\nQualifications:\n- Bachelor's degree required",
      ['contradiction-degree', "Bachelor's degree", 'No degree required'],
    ],
    [
      'Requirements:\n- CPC certification required\n\nNice to have:\n- CPC certification preferred',
      ['contradiction-credential', 'CPC certification required', 'CPC certification preferred'],
    ],
    [
      'Requirements:\n- Bilingual Spanish required\n\nNice to have:\n- Spanish a plus',
      ['contradiction-language', 'Bilingual Spanish required', 'Spanish a plus'],
    ],
    [
      'Requirements:\n- 4 years of laboratory experience required\n\nExperience:\nLaboratory: 4 years (Preferred)',
      ['contradiction-years', '4 years of laboratory experience required', 'Laboratory: 4 years (Preferred)'],
    ],
    [
      'Experience needed: 3 years of medical office experience.\n\nQualifications:\n- 5 years of medical office experience required',
      [
        'contradiction-years',
        '5 years of medical office experience required',
        '3 years of medical office experience.',
      ],
    ],
    [
      'No experience necessary!\nRequirements:\n- 2 years of medical office experience required',
      ['contradiction-experience', '2 years', 'No experience necessary'],
    ],
    [
      'This is a full-time position. Apply now.\n\nJob Type: Part-time',
      ['contradiction-hours', 'This is a full-time', 'Job Type: Part-time'],
    ],
    [
      'The desk pays $25 an hour.\n\nJob Type: Full-time\nPay: $16.00 - $19.00 per hour',
      ['contradiction-pay', '$25 an hour', 'Pay: $16.00 - $19.00 per hour'],
    ],
    [
      'This is a fully remote position.\nThis is an on-site position in Dayton, OH.',
      ['contradiction-place', 'This is an on-site position', 'This is a fully remote position'],
    ],
  ])('%j', (text, expected) => expect(found(text)).toEqual([expected]));
});

describe('what only looks like it', () => {
  test.each([
    "Qualifications:\n- Associate's degree required, Bachelor's preferred",
    "Requirements:\n- Bachelor's degree and 3 years, or\n- Associate's degree and 5 years",
    "Requirements:\n- Bachelor's degree required\n\nPreferred:\n- Bachelor's degree in nursing preferred",
    "Requirements:\n- Bachelor's degree or equivalent experience\n\nEducation:\nBachelor's (Preferred)",
    'Requirements:\n- High school diploma required\n- Medical assistant certificate required',
    "Our college is offering associate degrees.\n\nRequirements:\n- Bachelor's degree required",
    'Requirements:\n- CPC or CCS certification required\n\nPreferred:\n- CPC preferred',
    'Requirements:\n- 5 years of office management\n- 2 years of supervising',
    'Requirements:\n- 3 years of billing experience\n\nPreferred:\n- 3 years of surgical billing experience preferred',
    'No medical experience necessary.\nRequirements:\n- 2 years of customer service required',
    'No experience necessary. Experience: 1 year (Preferred)',
    'Job Types: Full-time, Part-time',
    'We have a full-time and a part-time position.',
    'This is a hybrid position: remote on Fridays, on-site otherwise.',
    'The desk pays $18 an hour.\n\nPay: $16.00 - $19.00 per hour',
    'Base salary of $40,000 a year plus commission.\n\nSalary: $60,000 - $90,000 per year',
    'Requirements:\n- Ability to obtain a CPC before the start date\n\nPreferred:\n- CPC certification preferred',
    "Requirements:\n- Driver's license required\n\nPreferred:\n- Driver's license preferred",
  ])('%j', (text) => expect(found(text)).toEqual([]));
});

test('says which of the two counts', () => {
  const [finding] = parsePosting(
    "Qualifications:\n- Bachelor's degree in business\n\nEducation:\nBachelor's (Preferred)",
  ).warnings;
  expect(finding?.message).toBe(
    'A bachelor’s degree is required in one place and preferred in another. We go by the text rather than by the field of the job board.',
  );
});
