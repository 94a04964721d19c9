import type { PostingSummary } from '@omm/contracts';
import { readDocument } from '@omm/documents';
import { parsePosting } from '@omm/extraction';
import { expect, test } from 'vitest';

/** Invented practices; each page is built the way a kind of recruiting software builds its pages. */

interface Page {
  readonly like: string;
  readonly html: string;
  readonly summary: Partial<PostingSummary>;
  /** The words of the text that the data contradicts. */
  readonly conflicts: readonly string[];
}

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const posting = (more: object) => ({ '@context': 'http://schema.org', '@type': 'JobPosting', ...more });
const escaped = (html: string) =>
  html.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const LEAD = `<p>Quarry Lane Orthopedics runs three offices.</p><h3>What you bring</h3><ul>
<li>Associate&rsquo;s degree or equivalent experience</li><li>3+ years in a medical office</li><li>CPC preferred</li></ul>`;

const pages: readonly Page[] = [
  {
    like: 'a hosted job board: the description is shown, and escaped once more in the data',
    html: `<!DOCTYPE html><html><head><title>Billing Lead</title>${ld(
      posting({
        title: 'Billing Lead',
        description: escaped(LEAD),
        datePosted: '2026-09-14',
        employmentType: 'FULL_TIME',
        hiringOrganization: {
          '@type': 'Organization',
          name: 'Quarry Lane Orthopedics',
          logo: 'https://x.example/l.png',
        },
        jobLocation: {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'Boise',
            addressRegion: 'ID',
            addressCountry: null,
            postalCode: null,
          },
        },
        baseSalary: null,
        validThrough: null,
      }),
    )}</head><body><nav>All jobs</nav><h1>Billing Lead</h1><div class="location">Boise, Idaho</div><div id="content">${LEAD}</div></body></html>`,
    summary: {
      requiredDegree: 'associate',
      experienceInLieu: true,
      minimumYears: 3,
      credentials: [{ id: 'CPC', necessity: 'preferred' }],
      employmentTypes: ['full-time'],
      location: 'Boise, ID',
    },
    conflicts: [],
  },
  {
    like: 'an applicant tracking system whose page a script fills, for work from home',
    html: `<html><head>${ld(
      posting({
        title: 'Remote Medical Coder',
        description:
          '<p>Code orthopedic surgeries.</p><p>2 years of coding experience required. CPC required.</p>',
        identifier: { '@type': 'PropertyValue', name: 'Quarry Lane', value: '5c1f' },
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [{ '@type': 'Country', name: 'United States' }],
        employmentType: 'FullTime',
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'USD',
          value: { '@type': 'QuantitativeValue', minValue: 58000, maxValue: 66000, unitText: 'YEAR' },
        },
      }),
    )}</head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>`,
    summary: {
      remote: 'remote',
      minimumYears: 2,
      credentials: [{ id: 'CPC', necessity: 'required' }],
      employmentTypes: ['full-time'],
      pay: { min: 58000, max: 66000, currency: 'USD', period: 'year', annualMin: 58000, annualMax: 66000 },
    },
    conflicts: [],
  },
  {
    like: 'a large job board: lists, words for education and experience, an hourly range',
    html: `<html><head>${ld([
      { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] },
      posting({
        title: 'Front Desk Receptionist',
        employmentType: ['PART_TIME', 'PER_DIEM'],
        educationRequirements: 'High school or equivalent (Required)',
        experienceRequirements: 'Medical receptionist: 1 year (Required)',
        jobBenefits: 'Health insurance, Paid time off',
        jobLocation: [{ '@type': 'Place', address: 'Tempe, AZ 85281' }],
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'USD',
          value: { '@type': 'QuantitativeValue', unitText: 'HOUR', minValue: '18.00', maxValue: '20.50' },
        },
        description:
          '<b>Greet patients.</b><br/><br/>Pay: $16.00 - $17.00 per hour<br/>Language: Spanish (Preferred)',
      }),
    ])}</head><body><h1>Front Desk Receptionist</h1><div>Greet patients.<br>Pay: $16.00 - $17.00 per hour<br>Language: Spanish (Preferred)</div></body></html>`,
    summary: {
      requiredDegree: 'high-school',
      minimumYears: 1,
      employmentTypes: ['part-time', 'per-diem'],
      languages: [{ code: 'es', necessity: 'preferred' }],
      location: 'Tempe, AZ',
      pay: { min: 18, max: 20.5, currency: 'USD', period: 'hour', annualMin: 37440, annualMax: 42640 },
    },
    conflicts: ['$16.00 - $17.00 per hour'],
  },
  {
    like: "a content system's plugins: a graph, and a second script by hand that breaks off",
    html: `<html><head>${ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': 'https://x.example/jobs/1' },
        { '@type': 'Organization', name: 'Fenwick Eye Care' },
        posting({
          title: 'Office Manager &#8211; Fenwick Eye Care',
          employmentType: 'FULL_TIME, CONTRACTOR',
          salaryCurrency: 'USD',
          baseSalary: '55,000',
          experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '60' },
          jobLocation: {
            '@type': 'Place',
            address: {
              streetAddress: '4 Mill St',
              addressLocality: 'Bangor',
              addressRegion: 'Maine',
              postalCode: '04401',
            },
          },
        }),
      ],
    })}<script type="application/ld+json">{"@type": "JobPosting", "title": "Office</script></head>
    <body><h1>Office Manager – Fenwick Eye Care</h1><p>At least 3 years of experience required. Bangor, ME.</p></body></html>`,
    summary: {
      minimumYears: 5,
      employmentTypes: ['full-time', 'contract'],
      location: 'Bangor, Maine',
      pay: { min: 55000, max: 55000, currency: 'USD', period: 'year', annualMin: 55000, annualMax: 55000 },
    },
    conflicts: ['3 years'],
  },
  {
    like: "an employer's own page: what the data requires its text only prefers, or does not take at all",
    html: `${ld(
      posting({
        title: 'Practice Administrator',
        educationRequirements: {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: 'bachelor degree',
        },
        experienceInPlaceOfEducation: false,
        employmentType: 'FULL_TIME',
        jobLocationType: 'TELECOMMUTE',
      }),
    )}<article><h2>Practice Administrator</h2><p>This is a hybrid position, part-time at first.</p>
    <p>Preferred:</p><ul><li>Bachelor's degree or equivalent experience</li></ul></article>`,
    summary: {
      requiredDegree: 'bachelor',
      experienceInLieu: false,
      remote: 'remote',
      employmentTypes: ['full-time'],
    },
    conflicts: ["Bachelor's degree", 'equivalent experience', 'part-time', 'hybrid'],
  },
];

test.each(pages)('$like', async ({ html, summary, conflicts }) => {
  const { text, format } = await readDocument(Buffer.from(html), { kind: 'posting' });
  expect(format).toBe('html');
  const reading = parsePosting(text);
  expect(reading.summary).toMatchObject(summary);
  const shown = reading.warnings
    .filter(({ code }) => code === 'JSON_LD_CONFLICT')
    .map(({ span }) => span?.text ?? '');
  expect(shown).toHaveLength(conflicts.length);
  for (const words of conflicts) expect(shown.some((quote) => quote.includes(words))).toBe(true);
});
