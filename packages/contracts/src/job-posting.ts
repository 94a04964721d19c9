import { z } from 'zod';
import type { Span } from './span.ts';

/**
 * schema.org JobPosting, in and out (infra/decisions/0007-job-posting-data.md).
 *
 * In: what a page's JSON-LD says stands as a block of lines before the text of the page, so that every fact has words
 * to quote and a stored text can be read again. Out: `JobPostingJsonLd`.
 */
const blockHeading = 'Job posting data of this page (schema.org JobPosting)';

/** How each property is called in the block. */
const labels = {
  title: 'Title',
  hiringOrganization: 'Employer',
  employmentType: 'Employment type',
  educationRequirements: 'Education required',
  experienceRequirements: 'Experience required',
  monthsOfExperience: 'Months of experience required',
  experienceInPlaceOfEducation: 'Experience in place of education',
  baseSalary: 'Base salary',
  jobLocation: 'Job location',
  jobLocationType: 'Job location type',
  applicantLocationRequirements: 'Applicants from',
  workHours: 'Work hours',
  jobStartDate: 'Start date',
  industry: 'Industry',
  occupationalCategory: 'Occupation',
  datePosted: 'Date posted',
  validThrough: 'Valid through',
  identifier: 'Identifier',
  url: 'Address',
  /** Data that could not be used, and why. */
  notRead: 'Not read',
} as const;

export type JobPostingProperty = keyof typeof labels;

/** One value of one property; a property with several has several lines. `span` is the whole line. */
export interface JobPostingLine {
  readonly property: JobPostingProperty;
  readonly value: string;
  readonly span: Span;
}

const LONGEST_VALUE = 300;
const MOST_LINES = 60;

/** The block for these values, or '' for none; each stays on its line, whatever it holds. */
export function jobPostingBlock(values: readonly (readonly [JobPostingProperty, string])[]): string {
  const lines = values
    .map(
      ([property, value]) => [property, value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE)] as const,
    )
    .filter(([, value]) => value !== '')
    .slice(0, MOST_LINES)
    .map(([property, value]) => `${labels[property]}: ${value}`);
  return lines.length === 0 ? '' : [blockHeading, ...new Set(lines)].join('\n');
}

/** The block that a text begins with, up to the first blank line; null where it begins with none. */
export function readJobPostingBlock(text: string): { lines: JobPostingLine[]; end: number } | null {
  if (!text.startsWith(`${blockHeading}\n`)) return null;
  const lines: JobPostingLine[] = [];
  let start = blockHeading.length + 1;
  for (let count = 0; count < MOST_LINES && start < text.length && text[start] !== '\n'; count++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = lineOf({ start, end, text: text.slice(start, end) });
    if (line !== null) lines.push(line);
    start = end + 1;
  }
  return { lines, end: Math.min(start, text.length) };
}

const properties: ReadonlyMap<string, JobPostingProperty> = new Map(
  (Object.keys(labels) as JobPostingProperty[]).map((property) => [labels[property], property]),
);

function lineOf(span: Span): JobPostingLine | null {
  const colon = span.text.indexOf(': ');
  const property = properties.get(span.text.slice(0, Math.max(0, colon)));
  return property === undefined ? null : { property, value: span.text.slice(colon + 2), span };
}

const words = z.string().min(1);
const named = <T extends string>(type: T) => z.strictObject({ '@type': z.literal(type), name: words });
const amount = z.number().positive();
/** ISO 8601: a day, or a moment of it. */
const JobPostingDate = z.string().regex(/^\d{4}-\d\d-\d\d(?:T[\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?$/);

/** schema.org's spelling, and Google's: case counts. */
export const JobPostingEmploymentType = z.enum([
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'PER_DIEM',
]);
export type JobPostingEmploymentType = z.infer<typeof JobPostingEmploymentType>;

/** Google's words for educationRequirements.credentialCategory; master's and doctor's degrees are one. */
export const CredentialCategory = z.enum([
  'high school',
  'professional certificate',
  'associate degree',
  'bachelor degree',
  'postgraduate degree',
]);
export type CredentialCategory = z.infer<typeof CredentialCategory>;

/**
 * What we write: https://schema.org/JobPosting in the forms that Google's job search takes
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting). What nobody has said is absent,
 * required or not.
 */
export const JobPostingJsonLd = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('JobPosting'),
  title: words.optional(),
  /** HTML. */
  description: words.optional(),
  datePosted: JobPostingDate.optional(),
  validThrough: JobPostingDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  identifier: z
    .strictObject({ '@type': z.literal('PropertyValue'), name: words.optional(), value: words })
    .optional(),
  hiringOrganization: named('Organization').optional(),
  employmentType: z.array(JobPostingEmploymentType).min(1).optional(),
  jobLocation: z
    .strictObject({
      '@type': z.literal('Place'),
      address: z.strictObject({
        '@type': z.literal('PostalAddress'),
        addressLocality: words,
        addressRegion: words,
        postalCode: words.optional(),
        addressCountry: words.optional(),
      }),
    })
    .optional(),
  jobLocationType: z.literal('TELECOMMUTE').optional(),
  applicantLocationRequirements: z.array(named('AdministrativeArea')).min(1).optional(),
  baseSalary: z
    .strictObject({
      '@type': z.literal('MonetaryAmount'),
      currency: z.string().length(3),
      value: z.union([
        z.strictObject({
          '@type': z.literal('QuantitativeValue'),
          value: amount,
          unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
        }),
        z.strictObject({
          '@type': z.literal('QuantitativeValue'),
          minValue: amount,
          maxValue: amount,
          unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
        }),
      ]),
    })
    .optional(),
  educationRequirements: z
    .strictObject({
      '@type': z.literal('EducationalOccupationalCredential'),
      credentialCategory: CredentialCategory,
      educationalLevel: words.optional(),
    })
    .optional(),
  experienceRequirements: z
    .strictObject({
      '@type': z.literal('OccupationalExperienceRequirements'),
      monthsOfExperience: z.number().nonnegative(),
    })
    .optional(),
  experienceInPlaceOfEducation: z.literal(true).optional(),
  skills: words.optional(),
  qualifications: words.optional(),
  jobBenefits: words.optional(),
  workHours: words.optional(),
  jobStartDate: z
    .string()
    .regex(/^\d{4}-\d\d(?:-\d\d)?$/)
    .optional(),
  jobImmediateStart: z.literal(true).optional(),
  industry: words.optional(),
  occupationalCategory: z
    .strictObject({
      '@type': z.literal('CategoryCode'),
      inCodeSet: named('CategoryCodeSet'),
      codeValue: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/),
      name: words,
    })
    .optional(),
});
export type JobPostingJsonLd = z.infer<typeof JobPostingJsonLd>;
