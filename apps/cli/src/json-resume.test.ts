import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CandidateProfile } from '@omm/contracts';
import { readDocument } from '@omm/documents';
import { parseResume, toJsonResume } from '@omm/extraction';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const asOf = '2018-01-01';
const root = join(import.meta.dirname, '..', '..', '..');
const goldens = join(root, 'packages/extraction/src/goldens');
const texts = readdirSync(goldens)
  .filter((name) => name.endsWith('.resume.txt'))
  .map((name) => [name, readFileSync(join(goldens, name), 'utf8')] as const);

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const require = createRequire(import.meta.url);
const schema: object = require('@jsonresume/schema/schema.json');
const isValid = ajv.compile(schema);

const written = (text: string) => JSON.stringify(toJsonResume(parseResume(text, { asOf })));
async function readBack(json: string): Promise<CandidateProfile> {
  const { text } = await readDocument(Buffer.from(json), { filename: 'resume.json', kind: 'resume' });
  return parseResume(text, { asOf }).profile;
}

/** What has to survive the way out and in. */
const kept = ({ positions, education, languages, credentials, skills }: CandidateProfile) => ({
  positions: positions.map(({ title, employer, start, end }) => ({ title, employer, start, end })),
  education: education.map(({ level, field, institution, end, status }) => ({
    level,
    field,
    institution,
    end,
    status,
  })),
  languages: languages.map(({ code, level }) => ({ code, level })).sort(byJson),
  credentials: credentials.map(({ id, status }) => ({ id, status })).sort(byJson),
  skills: skills.map(({ id }) => id).sort(),
});
const byJson = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('JSON Resume', () => {
  test.each(texts)('%s is written as the schema wants, and reads back the same', async (_, text) => {
    const json = written(text);
    isValid(JSON.parse(json));
    expect(isValid.errors ?? []).toEqual([]);
    expect(kept(await readBack(json))).toEqual(kept(parseResume(text, { asOf }).profile));
  });

  test('whatever the resume, what was read reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(person, async (text) => {
        const json = written(text);
        expect(isValid(JSON.parse(json))).toBe(true);
        expect(kept(await readBack(json))).toEqual(kept(parseResume(text, { asOf }).profile));
      }),
      { numRuns: 100 },
    );
  });
});

const labels = join(root, '..', 'shared', 'labels', 'resumes.dev.jsonl');
test.skipIf(!existsSync(labels))(
  'the labelled resumes are written as the schema wants (needs ../shared/labels)',
  () => {
    for (const line of readFileSync(labels, 'utf8').split('\n').filter(Boolean)) {
      const { text }: { text: string } = JSON.parse(line);
      expect(isValid(JSON.parse(written(text))), JSON.stringify(isValid.errors)).toBe(true);
    }
  },
);

const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const job = fc
  .record({
    title: fc.constantFrom(
      'Office Manager',
      'Medical Receptionist',
      'Billing Clerk II',
      'Director of Nursing',
      'Front Desk Lead',
    ),
    employer: fc.constantFrom(
      'Alder Clinic',
      'Birch Lane Pediatrics',
      'Quarry Stone Company',
      'Saint Odile Hospital',
    ),
    from: month,
    to: month,
    year: fc.integer({ min: 2000, max: 2012 }),
    length: fc.integer({ min: 1, max: 4 }),
    duty: fc.constantFrom('Greeted patients', 'Posted payments in eClinicalWorks', 'Led a team of six'),
  })
  .map(
    ({ title, employer, from, to, year, length, duty }) =>
      `${title}, ${employer}\n${from}/${year} to ${to}/${year + length}\n• ${duty}`,
  );
const school = fc.constantFrom(
  'Associate of Arts: Nursing, Weld College, 2004',
  'Bachelor of Science in Accounting, Weld University, 2008',
  'High School Diploma, 1999',
  'Master of Business Administration, Weld University, expected 2019',
);
const certificate = fc.constantFrom(
  'CPC, AAPC, 2015',
  'CPR, expired 06/2015',
  'Certified Medical Manager (CMM)',
  'RN, Ohio',
);
const language = fc.constantFrom('Spanish (fluent)', 'French (basic)', 'Haitian Creole', 'Polish (native)');
const person = fc
  .record({
    jobs: fc.array(job, { minLength: 1, maxLength: 5 }),
    schools: fc.uniqueArray(school, { maxLength: 3 }),
    certificates: fc.uniqueArray(certificate, { maxLength: 3 }),
    languages: fc.uniqueArray(language, { maxLength: 3 }),
    skills: fc.uniqueArray(fc.constantFrom('Medisoft', 'Kareo', 'Excel', 'scheduling', 'Epic'), {
      maxLength: 4,
    }),
  })
  .map(({ jobs, schools, certificates, languages, skills }) =>
    [
      'Ana Poe\nana.poe@example.com',
      `Experience\n${jobs.join('\n')}`,
      `Education\n${schools.join('\n')}`,
      `Certifications\n${certificates.join('\n')}`,
      `Languages\n${languages.join('\n')}`,
      `Skills\n${skills.join(', ')}`,
    ].join('\n\n'),
  );
