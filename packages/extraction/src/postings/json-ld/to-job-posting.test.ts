import { JobPostingJsonLd, jobPostingBlock } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../parse-posting.ts';
import { type KnownOfPosting, toJobPosting } from './to-job-posting.ts';

const write = (text: string, known: Omit<KnownOfPosting, 'text'> = {}) =>
  toJobPosting(parsePosting(text), { text, ...known });
/** As a reader of the JSON meets it. */
const jsonOf = (text: string, known: Omit<KnownOfPosting, 'text'> = {}) =>
  JSON.parse(JSON.stringify(write(text, known).jobPosting));

const POSTING = `Practice Manager

Alder Bay Cardiology in Duluth, MN 55802 seeks a full-time practice manager.

Requirements:
• Bachelor's degree or equivalent experience
• 3 years of medical office experience
• Must be fluent in Spanish
• CMPE or CMM preferred

Pay: $62,000 - $70,000 per year`;

test('writes all that the posting says in the words of schema.org and Google', () => {
  expect(
    jsonOf(POSTING, {
      hiringOrganization: 'Alder Bay Cardiology',
      datePosted: '2026-11-02',
      identifier: 'p-17',
      url: 'https://jobs.example.org/p-17',
    }),
  ).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Practice Manager',
    datePosted: '2026-11-02',
    url: 'https://jobs.example.org/p-17',
    identifier: { '@type': 'PropertyValue', value: 'p-17' },
    hiringOrganization: { '@type': 'Organization', name: 'Alder Bay Cardiology' },
    employmentType: ['FULL_TIME'],
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Duluth',
        addressRegion: 'MN',
        postalCode: '55802',
        addressCountry: 'US',
      },
    },
    educationRequirements: {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'bachelor degree',
    },
    experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 },
    experienceInPlaceOfEducation: true,
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: { '@type': 'QuantitativeValue', minValue: 62000, maxValue: 70000, unitText: 'YEAR' },
    },
    qualifications: expect.stringMatching(/^Spanish required\n.*\(CMPE\) or .*\(CMM\) preferred$/),
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC' },
      codeValue: '11-9111.00',
      name: 'medical office manager',
    },
  });
});

test('the description is the text as HTML, escaped', () => {
  expect(jsonOf('Desk & phones\n<b>now</b>\n\n• one\n• two\nend').description).toBe(
    '<p>Desk &amp; phones<br>&lt;b&gt;now&lt;/b&gt;</p>\n<ul><li>one</li><li>two</li></ul><p>end</p>',
  );
});

test.each([
  ['Pay: $18.50 per hour', { value: 18.5, unitText: 'HOUR' }],
  ['Salary: $4,000 - $4,500 per month', { minValue: 4000, maxValue: 4500, unitText: 'MONTH' }],
])('pay: %s', (text, value) => {
  expect(jsonOf(text).baseSalary.value).toEqual({ '@type': 'QuantitativeValue', ...value });
});

test.each([
  ['A PhD is required.', { credentialCategory: 'postgraduate degree', educationalLevel: 'doctorate' }],
  ["Master's degree required.", { credentialCategory: 'postgraduate degree' }],
  ['GED required.', { credentialCategory: 'high school' }],
])('education: %s', (text, credential) => {
  expect(jsonOf(text).educationRequirements).toEqual({
    '@type': 'EducationalOccupationalCredential',
    ...credential,
  });
});

test.each([
  [
    "Bachelor's degree or equivalent experience preferred.",
    "Bachelor's degree or equivalent experience preferred",
  ],
  ['Must have an RN or LPN license.', /^Registered Nurse \(RN\) or .+ required$/],
  ['At least 2 years of billing experience preferred.', /^2 years of experience .*preferred$/m],
  ["Bachelor's degree and 3 years of experience required.", undefined],
])('qualifications in words: %s', (text, qualifications) => {
  const written = jsonOf(text).qualifications;
  if (qualifications === undefined) expect(written).toBeUndefined();
  else expect(written).toMatch(qualifications);
});

test('what nobody has said is not there, and what Google requires of it is named', () => {
  const { jobPosting, missing } = write('We need somebody kind.');
  expect(JSON.parse(JSON.stringify(jobPosting))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    description: '<p>We need somebody kind.</p>',
  });
  expect(missing).toEqual(['title', 'datePosted', 'hiringOrganization', 'jobLocation']);
});

test('work from home needs a country to work from, not a place', () => {
  const text = 'This is a fully remote position.';
  expect(write(text).missing).toContain('applicantLocationRequirements');
  const block = jobPostingBlock([
    ['jobLocationType', 'TELECOMMUTE'],
    ['applicantLocationRequirements', 'Oregon; Idaho'],
  ]);
  const { jobPosting, missing } = write(`${block}\n\n${text}`);
  expect(jobPosting).toMatchObject({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [{ name: 'Oregon' }, { name: 'Idaho' }],
  });
  expect(missing).toEqual(['title', 'datePosted', 'hiringOrganization']);
});

test('what a page says and schema.org does not take is not passed on', () => {
  const block = jobPostingBlock([
    ['datePosted', 'October 5'],
    ['validThrough', 'soon'],
    ['url', 'javascript:alert(1)'],
    ['jobStartDate', 'ASAP'],
  ]);
  const posting = jsonOf(`${block}\n\nWe need a biller.`, { datePosted: '2026-11-20' });
  expect(posting).toMatchObject({ datePosted: '2026-11-20' });
  expect(Object.keys(posting)).not.toEqual(expect.arrayContaining(['validThrough']));
  expect(posting.url ?? posting.jobStartDate).toBeUndefined();
});

test("the data of the posting's own page goes before what the caller knows, and is not told as text", () => {
  const block = jobPostingBlock([
    ['title', 'Biller'],
    ['hiringOrganization', 'Tansy Clinic'],
    ['datePosted', '2026-09-30'],
    ['validThrough', '2026-12-31'],
    ['identifier', 'B-9'],
    ['jobLocation', 'London, ON N6A 3K7, CA'],
    ['workHours', '8-5'],
    ['industry', 'Health care'],
  ]);
  const posting = jsonOf(`${block}\n\nWe need a biller.`, {
    hiringOrganization: 'Somebody Else',
    datePosted: '2026-11-20',
    identifier: 'p-1',
  });
  expect(posting).toMatchObject({
    title: 'Biller',
    description: '<p>We need a biller.</p>',
    hiringOrganization: { name: 'Tansy Clinic' },
    datePosted: '2026-09-30',
    validThrough: '2026-12-31',
    identifier: { value: 'B-9' },
    jobLocation: {
      address: {
        addressLocality: 'London',
        addressRegion: 'ON',
        postalCode: 'N6A 3K7',
        addressCountry: 'CA',
      },
    },
    workHours: '8-5',
    industry: 'Health care',
  });
  expect(JobPostingJsonLd.safeParse(posting).success).toBe(true);
});
