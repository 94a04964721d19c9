import {
  type CredentialCategory,
  type DegreeLevel,
  type EmploymentType,
  type JobPostingEmploymentType,
  JobPostingJsonLd,
  type JobPostingProperty,
  type Pay,
  type PostingReading,
  type PostingSummary,
  type PostingTerms,
  readJobPostingBlock,
} from '@omm/contracts';
import { occupationById } from '@omm/requirement-model';
import { descriptionHtml } from './description-html.ts';
import { placeIn } from './place-in.ts';
import { qualificationsOf, skillsOf } from './qualifications.ts';

/** What a reading does not hold; the posting's own data, where its page had some, goes before all but the text. */
export interface KnownOfPosting {
  /** The text that was read. */
  readonly text: string;
  readonly hiringOrganization?: string | undefined;
  /** ISO 8601. */
  readonly datePosted?: string | undefined;
  readonly url?: string | undefined;
  readonly identifier?: string | undefined;
}

export interface WrittenJobPosting {
  readonly jobPosting: JobPostingJsonLd;
  /** What Google's job search requires and nobody has said. */
  readonly missing: readonly (keyof JobPostingJsonLd)[];
}

/** A reading as schema.org JobPosting; absent is what the posting does not say. */
export function toJobPosting(reading: PostingReading, known: KnownOfPosting): WrittenJobPosting {
  const { requirements, summary } = reading;
  const block = readJobPostingBlock(known.text);
  const said = (property: JobPostingProperty) =>
    block?.lines.find((line) => line.property === property)?.value;
  const applicants = said('applicantLocationRequirements');
  const jobPosting = JobPostingJsonLd.parse({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: requirements.title || undefined,
    description: descriptionHtml(known.text.slice(block?.end ?? 0)) || undefined,
    datePosted: dateIn(said('datePosted')) ?? known.datePosted,
    validThrough: dateIn(said('validThrough')),
    url: addressIn(said('url')) ?? known.url,
    identifier: identifierOf(said('identifier') ?? known.identifier),
    hiringOrganization: named('Organization', said('hiringOrganization') ?? known.hiringOrganization),
    employmentType: nonEmpty(summary.employmentTypes.map((type) => employmentTypes[type])),
    jobLocation: jobLocationOf(requirements.terms.location, known.text),
    jobLocationType: summary.remote === 'remote' ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: applicants?.split('; ').map((place) => named('AdministrativeArea', place)),
    baseSalary: baseSalaryOf(summary.pay),
    ...askedOf(summary),
    skills: skillsOf(requirements.root.of),
    qualifications: qualificationsOf(requirements.root.of),
    jobBenefits: nonEmpty((requirements.terms.benefits ?? []).map(({ value }) => inWords(value)))?.join(', '),
    workHours: said('workHours') ?? workHoursOf(requirements.terms),
    ...startOf(said('jobStartDate') ?? requirements.terms.startDate?.value),
    industry: said('industry'),
    occupationalCategory: occupationalCategoryOf(requirements.role.occupation),
  });
  return { jobPosting, missing: missingIn(jobPosting) };
}

/** https://developers.google.com/search/docs/appearance/structured-data/job-posting: work from home needs no place, but says where from. */
function missingIn(jobPosting: JobPostingJsonLd): (keyof JobPostingJsonLd)[] {
  const place =
    jobPosting.jobLocationType && !jobPosting.jobLocation ? 'applicantLocationRequirements' : 'jobLocation';
  return (['title', 'description', 'datePosted', 'hiringOrganization', place] as const).filter(
    (property) => jobPosting[property] === undefined,
  );
}

const employmentTypes: Readonly<Record<EmploymentType, JobPostingEmploymentType>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
  'per-diem': 'PER_DIEM',
};

const categories: Readonly<Record<DegreeLevel, CredentialCategory>> = {
  'high-school': 'high school',
  certificate: 'professional certificate',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  doctorate: 'postgraduate degree',
};

function askedOf({ requiredDegree, minimumYears, experienceInLieu }: PostingSummary) {
  return {
    educationRequirements: requiredDegree
      ? {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: categories[requiredDegree],
          educationalLevel: requiredDegree === 'doctorate' ? 'doctorate' : undefined,
        }
      : undefined,
    experienceRequirements:
      minimumYears === null
        ? undefined
        : {
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: Math.round(minimumYears * 12),
          },
    experienceInPlaceOfEducation: experienceInLieu || undefined,
  };
}

function baseSalaryOf(pay: Pay | null) {
  if (pay === null) return undefined;
  const { min, max, currency, period } = pay;
  const amounts = min === max ? { value: min } : { minValue: min, maxValue: max };
  const value = { '@type': 'QuantitativeValue', ...amounts, unitText: period.toUpperCase() };
  return { '@type': 'MonetaryAmount', currency, value };
}

/** The text's rule knows places of the United States alone; its quote ends before the postal code. */
function jobLocationOf(location: PostingTerms['location'], text: string) {
  if (location === null) return undefined;
  const { span, ruleId, value } = location;
  const isOfData = ruleId.startsWith('json-ld/');
  const code = /^ \d{5}(?:-\d{4})?\b/.exec(text.slice(span.end, span.end + 12))?.[0] ?? '';
  const place = placeIn(isOfData ? span.text.replace(/^[^:]*: /, '') : `${value}${code}`);
  if (place === null) return undefined;
  const address = {
    '@type': 'PostalAddress',
    addressLocality: place.locality,
    addressRegion: place.region,
    postalCode: place.postalCode ?? undefined,
    addressCountry: place.country ?? (isOfData ? undefined : 'US'),
  };
  return { '@type': 'Place', address };
}

function workHoursOf({ workHours = [], hoursPerWeek, shifts = [] }: PostingTerms): string | undefined {
  const week = hoursPerWeek?.value;
  return nonEmpty([
    ...workHours.map(({ value }) => `${value.from}-${value.to}`),
    ...(week ? [`${week.min === week.max ? week.min : `${week.min}-${week.max}`} hours a week`] : []),
    ...shifts.map(({ value }) => inWords(value)),
  ])?.join(', ');
}

/** schema.org takes a date; '--12-01' has no year. */
function startOf(start: string | undefined) {
  if (start === 'immediate') return { jobImmediateStart: true };
  return { jobStartDate: JobPostingJsonLd.shape.jobStartDate.safeParse(start).data };
}

/** What a page says is passed on where it is what schema.org wants: 'October 5' is no date, 'javascript:…' no address. */
const dateIn = (value: string | undefined) => JobPostingJsonLd.shape.datePosted.safeParse(value).data;
const addressIn = (value: string | undefined) => JobPostingJsonLd.shape.url.safeParse(value).data;

function occupationalCategoryOf(id: string | null) {
  const occupation = id === null ? null : occupationById(id);
  if (occupation === null) return undefined;
  const inCodeSet = named('CategoryCodeSet', 'O*NET-SOC');
  return { '@type': 'CategoryCode', inCodeSet, codeValue: occupation.soc, name: occupation.name };
}

const identifierOf = (value: string | undefined) =>
  value === undefined ? undefined : { '@type': 'PropertyValue', value };

const named = (type: string, name: string | undefined) =>
  name === undefined ? undefined : { '@type': type, name };

const nonEmpty = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length === 0 ? undefined : values;

const inWords = (id: string): string => id.replaceAll('-', ' ');
