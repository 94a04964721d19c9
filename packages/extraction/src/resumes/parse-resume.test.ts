import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ResumeReading } from '@omm/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResume } from './parse-resume.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

const asOf = '2018-01-01';
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'goldens');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.resume.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Every span anywhere in a reading. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const { start, end, text } = { start: undefined, end: undefined, text: undefined, ...value };
  const own =
    typeof start === 'number' && typeof end === 'number' && typeof text === 'string'
      ? [{ start, end, text }]
      : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

describe('a reading', () => {
  test.each(texts)('quotes its text exactly and keeps the contract: %#', (text) => {
    const reading = ResumeReading.parse(parseResume(text, { asOf }));
    const spans = spansIn(reading);
    expect(spans.length).toBeGreaterThan(5);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test('quotes exactly whatever the text', () => {
    const lines = fc.shuffledSubarray(
      texts.flatMap((text) => text.split('\n')),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\n\n', '\t'), (chosen, joint) => {
        const text = chosen.join(joint);
        const reading = ResumeReading.parse(parseResume(text, { asOf }));
        for (const span of spansIn(reading)) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['', ' ', '\n\n', '•', 'no resume at all'])('is empty for %j', (text) => {
    const { profile, summary, warnings } = ResumeReading.parse(parseResume(text, { asOf }));
    expect(profile.positions).toEqual([]);
    expect(summary.totalYears).toBeNull();
    expect(warnings.map(({ code }) => code)).toContain('NO_POSITIONS');
  });

  test('counts an open job up to the as-of day', () => {
    const text = 'Experience\nClerk\nJanuary 2016 to Current';
    expect(parseResume(text, { asOf: '2018-01-01' }).summary.totalYears).toBe(2);
    expect(parseResume(text, { asOf: '2019-06-30' }).summary.totalYears).toBe(3.5);
  });

  test('holds the first job open where only its start is written, and counts one month of a later one', () => {
    const text = 'Experience\nOffice Manager\nMarch 2017\n• Ran the desk\nClerk\nMay 2012\n• Filed charts';
    const { positions } = parseResume(text, { asOf }).profile;
    expect(positions.map(({ start, end, months }) => [start, end, months])).toEqual([
      ['2017-03', 'present', 10],
      ['2012-05', null, 1],
    ]);
  });

  test('counts overlapping jobs once and reversed dates not at all', () => {
    const text =
      'Experience\nClerk\n01/2010 to 12/2011\nTyist Assistant\n06/2011 to 06/2012\nCashier\n05/2009 to 01/2009';
    const { summary, warnings } = parseResume(text, { asOf });
    expect(summary.totalYears).toBe(2.5);
    expect(warnings.map(({ code }) => code)).toContain('REVERSED_DATES');
  });
});

describe('the contact', () => {
  const head =
    'MARIA DEL PILAR OCHOA\nTucson, AZ 85704 | (520) 555-0148 | m.ochoa@example.com | linkedin.com/in/mochoa';
  test('stands apart from the profile', () => {
    const { contact, profile } = parseResume(`${head}\nExperience\nClerk 2010 to 2012`, { asOf });
    expect(contact.name?.value).toBe('Maria del Pilar Ochoa');
    expect(contact.name?.span.text).toBe('MARIA DEL PILAR OCHOA');
    expect(contact.email?.value).toBe('m.ochoa@example.com');
    expect(contact.phone?.value).toBe('(520) 555-0148');
    expect(contact.location?.value).toBe('Tucson, AZ 85704');
    expect(contact.links.map(({ value }) => value)).toEqual(['linkedin.com/in/mochoa']);
    expect(parseResume(`${head}\nlinkedin.com/in/mochoa`, { asOf }).contact.links).toHaveLength(1);
    expect(JSON.stringify(profile)).not.toMatch(/ochoa|520|Tucson/i);
  });
  test.each([
    ['CV\nAna Poe', 'Ana Poe'],
    ['CV Ana Poe', 'Ana Poe'],
    ['Curriculum Vitae\nANA POE, MBA', 'Ana Poe'],
    ['CURRICULUM VITAE - ANA POE', 'Ana Poe'],
    ["JOSÉ O'NEIL-MCKAY III", "José O'Neil-McKay III"],
    ['Ana McKay', 'Ana McKay'],
  ])('names the person in %j', (text, name) => {
    expect(parseResume(`${text}\nExperience\nClerk 2010 to 2012`, { asOf }).contact.name?.value).toBe(name);
  });
  test('takes no job title for a name', () => {
    expect(parseResume('ADMINISTRATIVE ASSISTANT\nSummary\nExact.', { asOf }).contact.name).toBeNull();
  });
});

test('months by scope', () => {
  const text = [
    'Experience',
    'Office Manager, Birch Lane Pediatrics\n01/2016 to Current\n• Supervise four receptionists',
    'Medical Receptionist, Birch Lane Pediatrics\n01/2014 to 12/2015\n• Scheduled patients',
    'Administrative Assistant, Quarry Stone Company\n01/2013 to 12/2013\n• Typed letters',
    'Charge Nurse, Saint Odile Hospital\n01/2010 to 12/2012\n• Led the shift',
  ].join('\n');
  expect(parseResume(text, { asOf }).profile.months).toEqual({
    total: 96,
    healthcare: 84,
    management: 60,
    medicalOffice: 48,
    medicalOfficeManagement: 24,
    office: 60,
  });
});

describe('details of the profile', () => {
  const read = (text: string) => parseResume(text, { asOf }).profile;

  test.each([
    ['Practice Manager, Birch Lane Pediatrics', 'practice-manager', '11-9111.00'],
    ['Medical Receptionist, Birch Lane Pediatrics', 'medical-receptionist', '43-4171.00'],
    ['Office Manager, Quarry Stone Company', 'office-manager', '11-3012.00'],
  ])('%s is an occupation of O*NET', (heading, id, soc) => {
    const { occupation } = read(`Experience\n${heading}\n01/2014 to 12/2015`).positions[0] ?? {};
    expect(occupation).toMatchObject({ id, soc });
  });

  test('an unknown title has no occupation', () => {
    expect(
      read('Experience\nGrand Vizier, Quarry Stone Company\n01/2014 to 12/2015').positions[0],
    ).toMatchObject({
      occupation: undefined,
    });
  });

  const twoJobs = [
    'Summary\nReceptionist who knows eClinicalWorks and Kareo.',
    'Experience',
    'Receptionist, Alder Dermatology Clinic\n01/2016 to Current\n• Booked visits in eClinicalWorks\n• Answered phones',
    'Clerk, Birch Lane Pediatrics\n01/2013 to 12/2014\n• Posted payments in eClinicalWorks and Medisoft',
    'Trainer, Epic Systems\n01/2012 to 12/2012\n• Taught adults',
  ].join('\n');

  test('systems: where they were used and when last', () => {
    const systems = read(twoJobs).skills.filter(({ category }) => category === 'ehr');
    expect(systems.map(({ name, positions, lastUsed }) => [name, positions, lastUsed])).toEqual([
      ['eClinicalWorks', ['position-1', 'position-2'], 'present'],
      ['Kareo', undefined, undefined],
      ['Medisoft', ['position-2'], '2014-12'],
      ['Epic', undefined, undefined],
    ]);
  });

  test('months by system and by specialty, each month once', () => {
    const { systemMonths, specialtyMonths } = read(twoJobs);
    expect(systemMonths).toEqual([
      { name: 'eClinicalWorks', months: 48 },
      { name: 'Medisoft', months: 24 },
    ]);
    expect(specialtyMonths).toEqual([
      { name: 'dermatology', months: 24 },
      { name: 'pediatrics', months: 24 },
    ]);
  });

  test('volunteering and awards stand apart and count no time', () => {
    const profile = read(
      [
        'Experience\nClerk\n01/2016 to 12/2016\n• Filed charts',
        'Volunteer Experience\nFood Pantry Coordinator, Saint Odile Church\n2010 to 2015\nCommunity garden, 2009',
        'Awards\nEmployee of the Year, Alder Clinic, 2015\nPerfect attendance (2014)',
      ].join('\n'),
    );
    expect(profile.positions).toHaveLength(1);
    expect(profile.months.total).toBe(12);
    expect(profile.volunteering?.[0]).toMatchObject({
      role: 'Food Pantry Coordinator',
      organization: 'Saint Odile Church',
      start: '2010',
      end: '2015',
    });
    expect(profile.awards).toMatchObject([
      { title: 'Employee of the Year, Alder Clinic', date: '2015' },
      { title: 'Perfect attendance', date: '2014' },
    ]);
  });

  test.each([
    'Internships\nBilling Intern, Alder Clinic\n2010 to 2011',
    'Externship\nMedical Assistant, Alder Clinic 2010 to 2011\n• Roomed patients',
    'Clinical Rotations\nPhlebotomy - 40 hours 2010 - 2011\nAlder Clinic, Dayton, OH',
    'Internship Experience\nFront Desk Intern, Alder Clinic\n2010 to 2011',
    'Prácticas profesionales\nAsistente dental, Alder Clinic\n2010 a 2011',
  ])('%s: marked as an internship, and no job', (text) => {
    const profile = read(`Experience\nClerk\n01/2016 to 12/2016\n• Filed charts\n${text}`);
    expect(profile.volunteering).toMatchObject([{ kind: 'internship', start: '2010', end: '2011' }]);
    expect(profile.positions).toHaveLength(1);
    expect(profile.months.total).toBe(12);
  });

  test('an internship among the jobs is a job', () => {
    const profile = read(
      'Experience\nBilling Intern, Alder Clinic\n01/2010 to 12/2010\nClerk\n01/2016 to 12/2016',
    );
    expect(profile.volunteering).toEqual([]);
    expect(profile.months.total).toBe(24);
  });

  test('how sure each part of a job is', () => {
    const confidence = (text: string) => read(`Experience\n${text}`).positions[0]?.confidence;
    expect(confidence('Receptionist, Alder Clinic\n01/2014 to 12/2015\n• Greeted patients')).toEqual({
      title: 'high',
      employer: 'high',
      dates: 'high',
      healthcare: 'high',
      management: 'high',
    });
    expect(confidence('Clerk, Quarry\n2014 to 2015')).toMatchObject({ employer: 'medium', dates: 'medium' });
    expect(confidence('Clerk\nMay 2014\n• Filed')).toMatchObject({ dates: 'low' });
    expect(confidence('Clerk, Quarry\n05/2014 to 03/2012\n• Filed')).toMatchObject({ dates: 'low' });
  });
});

describe('hostile text', () => {
  const pieces = [
    'a ',
    'May ',
    '01/2010 ',
    '2010 - ',
    'University ',
    'Of the and ',
    'A B C D ',
    'bachelor of ',
    'City , State ',
    'CPR ',
    'CPR\n',
    'Dear Ms Poe,\n',
    'Nursing College ',
    '(',
    'x',
  ];
  test.each(pieces)('a hundred thousand characters of %j are read in good time', (piece) => {
    const started = cpuMs();
    for (const heading of ['Experience', 'Education', 'Certifications', 'Awards'])
      parseResume(`${heading}\n${piece.repeat(100_000 / piece.length)}`, { asOf });
    expect(cpuMs() - started).toBeLessThan(8_000);
  });
});
