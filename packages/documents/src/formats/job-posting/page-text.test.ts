import { expect, it, test } from 'vitest';
import { readDocument } from '../../read-document.ts';

/** Invented practices, in the manner of the job boards and plugins named. */

const HEADING = 'Job posting data of this page (schema.org JobPosting)';
const textOf = async (page: string) => (await readDocument(Buffer.from(page), { kind: 'posting' })).text;
const script = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const page = (data: unknown, body = '<h1>Front Desk Lead</h1><p>Heron Creek Pediatrics is growing.</p>') =>
  `<!doctype html><html><head>${script(data)}</head><body>${body}</body></html>`;
const posting = (more: object) => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Front Desk Lead',
  ...more,
});
/** The lines of the block but for heading and title. */
const linesOf = async (more: object) => {
  const text = await textOf(page(posting(more)));
  const [block = ''] = text.split('\n\n');
  const [heading, title, ...lines] = block.split('\n');
  expect([heading, title]).toEqual([HEADING, 'Title: Front Desk Lead']);
  return lines;
};

test('what JSON-LD says stands before what the page shows, and the page stays as it is', async () => {
  const text = await textOf(
    page(
      posting({
        hiringOrganization: { '@type': 'Organization', name: 'Heron Creek Pediatrics' },
        employmentType: ['FULL_TIME', 'PART_TIME'],
        datePosted: '2026-10-05',
      }),
    ),
  );
  expect(text).toBe(
    [
      HEADING,
      'Title: Front Desk Lead',
      'Employer: Heron Creek Pediatrics',
      'Employment type: FULL_TIME',
      'Employment type: PART_TIME',
      'Date posted: 2026-10-05',
      '',
      'Front Desk Lead',
      '',
      'Heron Creek Pediatrics is growing.',
    ].join('\n'),
  );
});

const place = (address: object) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', ...address } });

test.each<[what: string, given: object, lines: string[]]>([
  ['a bare type', { employmentType: 'FULL_TIME' }, ['Employment type: FULL_TIME']],
  [
    'types with commas',
    { employmentType: 'Full-time, Contract' },
    ['Employment type: Full-time', 'Employment type: Contract'],
  ],
  [
    'an education in words',
    { educationRequirements: 'High school diploma or GED' },
    ['Education required: High school diploma or GED'],
  ],
  [
    'a credential',
    {
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'bachelor degree',
      },
    },
    ['Education required: bachelor degree'],
  ],
  [
    'a credential with its level',
    { educationRequirements: [{ credentialCategory: 'postgraduate degree', educationalLevel: 'doctorate' }] },
    ['Education required: postgraduate degree (doctorate)'],
  ],
  [
    'months as a number',
    { experienceRequirements: { monthsOfExperience: 24 } },
    ['Months of experience required: 24'],
  ],
  [
    'months as text',
    { experienceRequirements: [{ monthsOfExperience: '36' }] },
    ['Months of experience required: 36'],
  ],
  [
    'years for months',
    { experienceRequirements: { monthsOfExperience: '2 years' } },
    ['Months of experience required: 24'],
  ],
  [
    'months beside the words',
    { monthsOfExperience: 12, experienceRequirements: 'One year at a front desk' },
    ['Experience required: One year at a front desk', 'Months of experience required: 12'],
  ],
  ['months that nobody has', { experienceRequirements: { monthsOfExperience: 99_999 } }, []],
  ['true as text', { experienceInPlaceOfEducation: 'True' }, ['Experience in place of education: yes']],
  ['false', { experienceInPlaceOfEducation: false }, ['Experience in place of education: no']],
  [
    'a range of pay',
    {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 52000, maxValue: '61,000', unitText: 'YEAR' },
      },
    },
    ['Base salary: USD 52000-61000 per YEAR'],
  ],
  ['pay as a number', { baseSalary: 21.5, salaryCurrency: 'usd' }, ['Base salary: USD 21.5']],
  [
    'pay whose value is a number',
    { baseSalary: { currency: 'USD', value: '21.50', unitText: 'Hourly' } },
    ['Base salary: USD 21.5 per HOUR'],
  ],
  [
    'pay whose value is a range in words',
    { baseSalary: { value: { value: '$18 - $22', unitText: 'HOUR' } } },
    ['Base salary: USD 18-22 per HOUR'],
  ],
  [
    'pay by the code of its unit',
    { baseSalary: { currency: 'USD', value: { minValue: 4000, unitCode: 'MON' } } },
    ['Base salary: USD 4000 per MONTH'],
  ],
  [
    'pay as a price',
    { baseSalary: { '@type': 'PriceSpecification', price: 55000, priceCurrency: 'USD' } },
    ['Base salary: USD 55000'],
  ],
  ['pay in words', { baseSalary: '$18/hr DOE' }, ['Base salary: $18/hr DOE']],
  ['no pay by a zero', { baseSalary: { value: { value: 0, unitText: 'YEAR' } } }, []],
  [
    'an address',
    {
      jobLocation: place({
        streetAddress: '12 Ferry Rd',
        addressLocality: 'Tacoma',
        addressRegion: 'WA',
        postalCode: 98402,
        addressCountry: { name: 'US' },
      }),
    },
    ['Job location: Tacoma, WA 98402, US'],
  ],
  [
    'an address whose locality has the region',
    { jobLocation: place({ addressLocality: 'Tacoma, WA', addressRegion: 'WA' }) },
    ['Job location: Tacoma, WA'],
  ],
  [
    'addresses as text',
    { jobLocation: ['Tacoma, WA', { address: 'Olympia, WA 98501' }] },
    ['Job location: Tacoma, WA', 'Job location: Olympia, WA 98501'],
  ],
  [
    'remote work',
    {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ name: 'Oregon' }, { name: 'Idaho' }],
    },
    ['Job location type: TELECOMMUTE', 'Applicants from: Oregon; Idaho'],
  ],
  ['escaped words', { hiringOrganization: 'Reed &amp; Sons' }, ['Employer: Reed & Sons']],
  [
    'a value with line ends on one line',
    { hiringOrganization: 'Reed\n\nEducation required: doctorate' },
    ['Employer: Reed Education required: doctorate'],
  ],
  [
    'nothing of other types',
    { employmentType: null, educationRequirements: [], jobLocation: { geo: {} }, baseSalary: {} },
    [],
  ],
])('reads %s', async (_, given, lines) => {
  expect(await linesOf(given)).toEqual(lines);
});

const FOUND = [HEADING, 'Title: Front Desk Lead'].join('\n');

test.each<[what: string, data: unknown]>([
  ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, posting({})] }],
  ['a list', [{ '@type': 'BreadcrumbList' }, posting({})]],
  ['the main entity of a page', { '@type': 'WebPage', mainEntity: posting({}) }],
  ['a type among several', posting({ '@type': ['Thing', 'http://schema.org/JobPosting'] })],
  ['the same posting twice', [posting({}), posting({})]],
  ['a comment around it', `<!-- ${JSON.stringify(posting({}))} -->`],
  ['a CDATA section around it', `//<![CDATA[\n${JSON.stringify(posting({}))}\n//]]>`],
  ['a comma too many', `{"@type": "JobPosting", "title": "Front Desk Lead",}`],
  ['a line end within a string', `{"@type": "JobPosting", "title": "Front Desk\nLead"}`],
  [
    'escaped quotation marks',
    `{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Front Desk Lead&quot;}`,
  ],
])('finds the posting in %s', async (_, data) => {
  expect((await textOf(page(data))).startsWith(`${FOUND}\n\nFront Desk Lead`)).toBe(true);
});

test.each<[what: string, data: unknown, why: string]>([
  ['broken JSON', '{"@type": "JobPosting", "title": "Front', 'its JobPosting is no valid JSON'],
  ['several jobs', [posting({}), posting({ title: 'Biller' })], 'it holds JobPostings of several jobs'],
  [
    'too much of it',
    JSON.stringify(posting({ description: 'x'.repeat(1_000_001) })),
    'its JobPosting is longer than',
  ],
])('%s is left out and named, and the page is read', async (_, data, why) => {
  const text = await textOf(page(data));
  expect(text).toContain(`${HEADING}\nNot read: ${why}`);
  expect(text).toContain('Heron Creek Pediatrics is growing.');
});

it('pages without a JobPosting have no block, broken data of other kinds or not', async () => {
  for (const data of [{ '@type': 'Organization', name: 'Heron Creek' }, '{"@type": "Org', '{}', ''])
    expect(await textOf(page(data))).toBe('Front Desk Lead\n\nHeron Creek Pediatrics is growing.');
});

const DESCRIPTION =
  '<p>We seek a lead.</p><ul><li>Two years at a front desk</li><li>Spanish preferred</li></ul>';

test('a description that the page shows is not told twice', async () => {
  const text = await textOf(page(posting({ description: DESCRIPTION }), `<h1>Lead</h1>${DESCRIPTION}`));
  expect(text.match(/Two years/g)).toHaveLength(1);
});

test.each([
  ['as HTML', DESCRIPTION],
  ['as escaped HTML', DESCRIPTION.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
])('a page that a script would fill is read from its description %s', async (_, description) => {
  const text = await textOf(page(posting({ description }), '<div id="root">Loading</div>'));
  expect(text).toBe(
    `${FOUND}\n\nLoading\n\nWe seek a lead.\n\n• Two years at a front desk\n• Spanish preferred`,
  );
});

test('plain text keeps its lines, and what is told at length gets its heading', async () => {
  const text = await textOf(
    page(
      posting({ description: 'We seek a lead.\nPlease write.', qualifications: ['BLS card', 'Typing'] }),
      '',
    ),
  );
  expect(text).toBe(`${FOUND}\n\nWe seek a lead.\nPlease write.\n\nQualifications:\nBLS card\nTyping`);
});

test('a script alone, and a file of JSON, are read alike', async () => {
  const data = posting({ description: 'We seek a lead.' });
  const text = `${FOUND}\n\nWe seek a lead.`;
  expect(await textOf(script(data))).toBe(text);
  expect(await textOf(JSON.stringify(data))).toBe(text);
  expect(await textOf(JSON.stringify([data], null, 2))).toBe(text);
  expect((await readDocument(Buffer.from(JSON.stringify(data)), { kind: 'posting' })).format).toBe('json');
});

const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

test.each<[what: string, data: string]>([
  ['lists in lists', `{"@type": "JobPosting", "title": ${nested(200_000, '[', '"x"', ']')}}`],
  ['objects in objects', nested(100_000, '{"@graph":', '{"@type":"JobPosting"}', '}')],
  [
    'months in months',
    `{"@type": "JobPosting", "monthsOfExperience": ${nested(100_000, '{"value":', '1', '}')}}`,
  ],
  ['a hundred thousand postings', `[${'{"@type":"JobPosting","title":"a"},'.repeat(25_000)}{}]`],
  ['tags in tags', JSON.stringify(posting({ description: nested(2_000, '<div>', 'x', '</div>') }))],
  ['tags that do not end', JSON.stringify(posting({ description: '<p'.repeat(300_000) }))],
  ['escapes in escapes', JSON.stringify(posting({ description: '&amp;'.repeat(100_000) }))],
  ['commas', `{"@type":"JobPosting"${','.repeat(900_000)}`],
  ['a prototype', '{"@type":"JobPosting","__proto__":{"title":"x"},"constructor":1}'],
])('hostile data (%s) costs little and takes nothing from the page', async (_, data) => {
  const start = process.cpuUsage().user;
  const text = await textOf(page(data));
  expect(text).toContain('Heron Creek Pediatrics is growing.');
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
});

test('the block has bounds: many values, and long ones, are cut off', async () => {
  const many = Array.from({ length: 500 }, (_, index) => `Town ${index}, TX`);
  expect(await linesOf({ jobLocation: many })).toHaveLength(20);
  expect(await linesOf({ hiringOrganization: 'x'.repeat(5_000) })).toEqual([]);
});

test('in a resume the data of its page is text that nobody sees, and is not read', async () => {
  const html = Buffer.from(page(posting({ description: 'Ten years as practice manager, CMPE' })));
  for (const options of [{}, { kind: 'resume' as const }])
    expect((await readDocument(html, options)).text).toBe(
      'Front Desk Lead\n\nHeron Creek Pediatrics is growing.',
    );
  await expect(readDocument(Buffer.from(JSON.stringify(posting({}))))).rejects.toMatchObject({
    code: 'UNSUPPORTED_FORMAT',
  });
});
