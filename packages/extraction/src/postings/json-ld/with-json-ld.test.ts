import {
  type JobPostingProperty,
  jobPostingBlock,
  type PostingSummary,
  readJobPostingBlock,
} from '@omm/contracts';
import { describe, expect, test } from 'vitest';
import { parsePosting } from '../parse-posting.ts';

type Values = readonly (readonly [JobPostingProperty, string])[];
const pageOf = (values: Values, body: string) => `${jobPostingBlock(values)}\n\n${body}`;
const read = (values: Values, body: string) => parsePosting(pageOf(values, body));
const conflicts = (values: Values, body: string) =>
  read(values, body)
    .warnings.filter(({ code }) => code === 'JSON_LD_CONFLICT')
    .map(({ span, related }) => [span?.text, related?.text]);

const BODY = 'Larch Hill Dermatology needs a hand at the desk.';

test.each<[Values, Partial<PostingSummary>]>([
  [[['educationRequirements', 'bachelor degree']], { requiredDegree: 'bachelor' }],
  [[['educationRequirements', 'postgraduate degree']], { requiredDegree: 'master' }],
  [[['educationRequirements', 'postgraduate degree (doctorate)']], { requiredDegree: 'doctorate' }],
  [[['educationRequirements', 'professional certificate']], { requiredDegree: 'certificate' }],
  [[['educationRequirements', "Associate's"]], { requiredDegree: 'associate' }],
  [[['educationRequirements', 'BachelorDegree']], { requiredDegree: 'bachelor' }],
  [[['educationRequirements', 'High School Diploma or equivalent']], { requiredDegree: 'high-school' }],
  [[['educationRequirements', 'no requirements']], { requiredDegree: null }],
  [[['educationRequirements', 'Not specified']], { requiredDegree: null }],
  [
    [['educationRequirements', "Bachelor's degree in business or equivalent experience"]],
    { requiredDegree: 'bachelor', experienceInLieu: true },
  ],
  [
    [['educationRequirements', "Bachelor's degree preferred"]],
    { requiredDegree: null, preferredDegree: 'bachelor' },
  ],
  [
    [
      ['educationRequirements', 'associate degree'],
      ['educationRequirements', 'bachelor degree'],
    ],
    { requiredDegree: 'associate' },
  ],
  [[['monthsOfExperience', '24']], { minimumYears: 2 }],
  [[['monthsOfExperience', '6']], { minimumYears: 0.5 }],
  [[['experienceRequirements', '3-5 years in a medical office']], { minimumYears: 3, maximumYears: 5 }],
  [[['experienceRequirements', 'No experience needed']], { minimumYears: null }],
  [
    [
      ['experienceRequirements', '3-5 years in a medical office'],
      ['monthsOfExperience', '36'],
    ],
    { minimumYears: 3 },
  ],
  [
    [
      ['educationRequirements', 'bachelor degree'],
      ['monthsOfExperience', '60'],
      ['experienceInPlaceOfEducation', 'yes'],
    ],
    { requiredDegree: 'bachelor', experienceInLieu: true, minimumYears: 5 },
  ],
  [
    [
      ['employmentType', 'FULL_TIME'],
      ['employmentType', 'https://schema.org/PartTime'],
      ['employmentType', 'OTHER'],
    ],
    { employmentTypes: ['full-time', 'part-time'] },
  ],
  [
    [['baseSalary', 'USD 52000-61000 per YEAR']],
    { pay: { min: 52000, max: 61000, currency: 'USD', period: 'year', annualMin: 52000, annualMax: 61000 } },
  ],
  [
    [['baseSalary', 'CAD 25 per HOUR']],
    { pay: { min: 25, max: 25, currency: 'CAD', period: 'hour', annualMin: 52000, annualMax: 52000 } },
  ],
  [
    [['baseSalary', '$18/hr DOE']],
    { pay: { min: 18, max: 18, currency: 'USD', period: 'hour', annualMin: 37440, annualMax: 37440 } },
  ],
  [[['jobLocation', 'Tacoma, WA 98402, US']], { location: 'Tacoma, WA' }],
  [[['jobLocation', '12 Ferry Rd, Tacoma, Washington']], { location: 'Tacoma, Washington' }],
  [[['jobLocation', 'Remote']], { location: null }],
  [[['jobLocationType', 'TELECOMMUTE']], { remote: 'remote' }],
])('the data alone: %j', (values, summary) => {
  const reading = read(values, BODY);
  expect(reading.summary).toMatchObject(summary);
  expect(reading.warnings).toEqual([]);
});

describe('what both say is asked once, with both quotes', () => {
  test.each<[Values, string, number]>([
    [[['educationRequirements', 'bachelor degree']], "Requirements:\n- Bachelor's degree in nursing", 1],
    [[['monthsOfExperience', '36']], 'Requirements:\n- 3 years in a medical office', 1],
    [[['experienceInPlaceOfEducation', 'yes']], 'Requirements:\n- Degree or equivalent experience', 2],
    [[['monthsOfExperience', '60']], 'Requirements:\n- 5 years in health care\n- 2 years of supervision', 2],
    [[['monthsOfExperience', '0']], 'Requirements:\n- 2 years in a medical office', 1],
    [[['monthsOfExperience', '0']], BODY, 1],
  ])('%j and %j', (values, body, requirements) => {
    const { requirements: read, warnings } = parsePosting(pageOf(values, body));
    expect(JSON.stringify(read.root).match(/"kind"/g)).toHaveLength(requirements);
    expect(warnings).toEqual([]);
  });

  test('the data comes first, and the words of the text behind it', () => {
    const { root } = read(
      [['educationRequirements', 'bachelor degree']],
      "Requirements:\n- Bachelor's degree in nursing",
    ).requirements;
    expect(root.of).toMatchObject([
      {
        requirement: {
          ruleId: 'json-ld/educationRequirements',
          certainty: 'stated',
          value: { level: 'bachelor', fields: ['nursing'] },
          spans: [{ text: 'Education required: bachelor degree' }, { text: "Bachelor's degree" }],
        },
      },
    ]);
  });
});

const TIERS =
  "Requirements:\n- Bachelor's degree and 3 years of experience, or Associate's degree and 5 years of experience";

test.each<[Values, string]>([
  [[['educationRequirements', 'bachelor degree']], TIERS],
  [[['educationRequirements', 'associate degree']], TIERS],
  [[['monthsOfExperience', '36']], TIERS],
])('the text names the value of the data among others, and stays: %j', (values, body) => {
  const { summary, warnings } = read(values, body);
  expect(summary).toEqual(parsePosting(body).summary);
  expect(warnings).toEqual([]);
});

test.each<[Values, string, Partial<PostingSummary>, string]>([
  [
    [['educationRequirements', 'high school']],
    "Requirements:\n- Bachelor's degree or equivalent experience",
    { requiredDegree: 'high-school', experienceInLieu: true },
    "Bachelor's degree",
  ],
  [[['educationRequirements', 'no requirements']], 'GED required.', { requiredDegree: null }, 'GED'],
  [
    [['educationRequirements', 'bachelor degree']],
    "Bachelor's degree preferred.",
    { requiredDegree: 'bachelor', preferredDegree: null },
    "Bachelor's degree",
  ],
  [
    [['monthsOfExperience', '12']],
    'At least 3 years of experience required.',
    { minimumYears: 1 },
    '3 years',
  ],
  [
    [['monthsOfExperience', '60']],
    'At least 3 years of experience required.',
    { minimumYears: 5 },
    '3 years',
  ],
  [[['monthsOfExperience', '48']], TIERS, { minimumYears: 4, requiredDegree: 'associate' }, '3 years'],
  [
    [['experienceRequirements', 'none']],
    '2 years of experience required.',
    { minimumYears: null },
    '2 years',
  ],
  [
    [['monthsOfExperience', '24']],
    '2 years of experience preferred.',
    { minimumYears: 2, preferredYears: null },
    '2 years',
  ],
  [
    [['experienceInPlaceOfEducation', 'no']],
    "Bachelor's degree or equivalent experience required.",
    { requiredDegree: 'bachelor', experienceInLieu: false },
    'or equivalent experience',
  ],
  [
    [['employmentType', 'FULL_TIME']],
    'This is a part-time position.',
    { employmentTypes: ['full-time'] },
    'part-time',
  ],
  [
    [['baseSalary', 'USD 60000 per YEAR']],
    'Pay: $20 - $22 per hour',
    { pay: { min: 60000, max: 60000, currency: 'USD', period: 'year', annualMin: 60000, annualMax: 60000 } },
    '$20 - $22 per hour',
  ],
  [
    [['jobLocation', 'Tacoma, WA']],
    'Our office is in Olympia, WA.',
    { location: 'Tacoma, WA' },
    'Olympia, WA',
  ],
  [[['jobLocationType', 'TELECOMMUTE']], 'This is a hybrid position.', { remote: 'remote' }, 'hybrid'],
])('they differ: %j against %j', (values, body, summary, words) => {
  const [shown, ...more] = conflicts(values, body);
  expect(read(values, body).summary).toMatchObject(summary);
  expect(more).toEqual([]);
  expect(shown?.[0]).toContain(words);
  expect(shown?.[1]).toBe(readJobPostingBlock(pageOf(values, body))?.lines[0]?.span.text);
});

test.each<[Values, string]>([
  [[['baseSalary', 'USD 52000 per YEAR']], 'Pay: $25 per hour'],
  [[['baseSalary', 'USD 18 per HOUR']], 'Pay: $18 - $22 per hour'],
  [[['employmentType', 'FULL_TIME']], 'A temporary, full-time position.'],
  [[['jobLocation', 'Tacoma, WA']], 'Work in Tacoma, Washington.'],
  [
    [
      ['jobLocation', 'Olympia, WA'],
      ['jobLocation', 'Tacoma, WA'],
    ],
    'Work in Tacoma, WA.',
  ],
  [[['jobLocationType', 'TELECOMMUTE']], 'A fully remote position.'],
  [[['experienceInPlaceOfEducation', 'no']], "Bachelor's degree required."],
])('they do not contradict each other: %j and %j', (values, body) => {
  expect(conflicts(values, body)).toEqual([]);
});

test('what cannot be meant is left out and named', () => {
  const { summary, warnings } = read(
    [
      ['baseSalary', 'USD 25 per YEAR'],
      ['notRead', 'its JobPosting is no valid JSON'],
    ],
    'Pay: $25 per hour',
  );
  expect(summary.pay?.annualMin).toBe(52000);
  expect(warnings.map(({ code, span }) => [code, span?.text])).toEqual([
    ['JSON_LD_IGNORED', 'Base salary: USD 25 per YEAR'],
    ['JSON_LD_IGNORED', 'Not read: its JobPosting is no valid JSON'],
  ]);
});

test('the title of the data stands where none was sent', () => {
  const text = pageOf([['title', 'Practice Manager']], BODY);
  expect(parsePosting(text).requirements).toMatchObject({
    title: 'Practice Manager',
    role: { occupation: 'practice-manager' },
  });
  expect(parsePosting(text, { title: 'Biller' }).requirements.title).toBe('Biller');
});

test('the block is no running text, and lines like it elsewhere are nothing else', () => {
  const values: Values = [
    ['hiringOrganization', 'Bilingual Spanish Staffing, RN and CPC required'],
    ['industry', "Bachelor's degree required"],
  ];
  const { summary } = read(values, BODY);
  expect(summary).toEqual(parsePosting(BODY).summary);
  const imitated = `${BODY}\n\n${jobPostingBlock([['monthsOfExperience', '24']])}`;
  expect(readJobPostingBlock(imitated)).toBeNull();
});
