import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const bin = join(import.meta.dirname, '../bin/omm.mjs');

async function omm(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [bin, ...args]);
  child.stdin.end(input);
  const [out, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
  ]);
  return {
    out,
    errors,
    code,
    records: () =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

const POSTING =
  'Practice manager wanted.\n\nRequirements:\n- Associate degree\n- 3 years in a medical office\n- Spanish required';
const RESUME = `Noor Haddad
noor@example.com

Experience
Office Manager, Hillview Family Practice
March 2012 to Present
- Supervised a front desk of six and scheduled four physicians

Education
Associate of Science, Business Administration, Hillview Community College, 2010

Languages: Spanish`;

test('parse posting reads standard input and prints one record', async () => {
  const { records, code } = await omm(['parse', 'posting', '--json', '-'], POSTING);
  expect(code).toBe(0);
  expect(records()).toMatchObject([
    {
      file: '-',
      summary: {
        requiredDegree: 'associate',
        minimumYears: 3,
        languages: [{ code: 'es', necessity: 'required' }],
      },
    },
  ]);
});

test('a reader that has enough is no error', async () => {
  const child = spawn(process.execPath, [bin, 'parse', 'posting', '--jsonl']);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const errors = text(child.stderr);
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  const line = JSON.stringify({ id: '1', text: POSTING });
  child.stdin.end(`${line}\n`.repeat(2_000));
  expect(await ended).toBe(0);
  expect(await errors).toBe('');
});

const PAGE = `<!doctype html><html><head><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "JobPosting", "title": "Practice Manager", "employmentType": "FULL_TIME",
 "datePosted": "2026-10-05", "hiringOrganization": {"@type": "Organization", "name": "Ferndale Family Care"},
 "experienceRequirements": {"monthsOfExperience": 24}}
</script></head><body><h1>Practice Manager</h1><p>3 years of experience required.</p></body></html>`;

test('the JSON-LD of a page is read first, and what its text says otherwise is noted', async () => {
  const { records } = await omm(['parse', 'posting', '--json', '-'], PAGE);
  expect(records()).toMatchObject([
    {
      summary: { minimumYears: 2, employmentTypes: ['full-time'] },
      warnings: [
        {
          code: 'JSON_LD_CONFLICT',
          span: { text: '3 years' },
          related: { text: 'Months of experience required: 24' },
        },
      ],
    },
  ]);
});

test('parse posting --json-ld prints schema.org JobPosting, and beside it what it lacks', async () => {
  const { records, errors, code } = await omm(['parse', 'posting', '--json-ld', '-'], PAGE);
  expect(code).toBe(0);
  expect(records()).toMatchObject([
    {
      '@type': 'JobPosting',
      title: 'Practice Manager',
      datePosted: '2026-10-05',
      employmentType: ['FULL_TIME'],
      experienceRequirements: { monthsOfExperience: 24 },
    },
  ]);
  expect(errors).toBe('omm: -: job search also requires jobLocation\n');
});

test('a broken line becomes a record with an error, the others are read, the exit code is 1', async () => {
  const lines = [
    JSON.stringify({ id: 'a', title: null, text: POSTING }),
    'not json',
    '{"id":"c"}',
    JSON.stringify({ id: 'd', text: '' }),
  ];
  const { records, code } = await omm(['parse', 'posting', '--jsonl'], lines.join('\n'));
  expect(code).toBe(1);
  expect(records()).toMatchObject([
    { id: 'a', summary: { minimumYears: 3 } },
    { id: 'line-2', error: { code: 'INVALID_JSON' } },
    { id: 'c', error: { code: 'INVALID_REQUEST' } },
    { id: 'd', summary: { minimumYears: null } },
  ]);
});

test('a resume is written as JSON Resume', async () => {
  const { records } = await omm(['parse', 'resume', '--as-of', '2018-01-01', '--json-resume', '-'], RESUME);
  expect(records()).toMatchObject([
    { meta: { version: 'v1.0.0' }, languages: [{ language: 'Spanish' }], work: expect.any(Array) },
  ]);
});

test('a file that cannot be read is named with its code, and the next one is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'omm-cli-'));
  const [empty, resume] = [join(folder, 'empty.pdf'), join(folder, 'noor.txt')];
  await Promise.all([writeFile(empty, ''), writeFile(resume, RESUME)]);
  const { records, code } = await omm([
    'parse',
    'resume',
    '--as-of',
    '2018-01-01',
    '--json',
    empty,
    resume,
    join(folder, 'none.txt'),
  ]);
  expect(code).toBe(1);
  expect(records()).toMatchObject([
    { file: empty, error: { code: 'EMPTY_FILE' } },
    { file: resume, summary: { highestDegree: 'associate', totalYears: 5.8, languages: ['es'] } },
    { file: join(folder, 'none.txt'), error: { code: 'NOT_FOUND' } },
  ]);
});

test('rank puts the person who fits above the one who does not, with a quote of each', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'omm-cli-'));
  await writeFile(join(folder, 'noor.txt'), RESUME);
  await writeFile(
    join(folder, 'welder.txt'),
    'Tom Bale\n\nExperience\nWelder, Bale Metalworks\n2015 to 2017\n- Welded frames\n\nEducation\nHigh school diploma',
  );
  const posting = `${folder}-posting.txt`;
  await writeFile(posting, POSTING);
  const { records, code } = await omm([
    'rank',
    '--posting',
    posting,
    '--resumes',
    folder,
    '--as-of',
    '2018-01-01',
    '--json',
  ]);
  expect(code).toBe(0);
  const [{ ranked }] = records();
  expect(ranked[0].resumeId).toBe(join(folder, 'noor.txt'));
  expect(ranked[0].match.score).toBeGreaterThan(ranked[1].match.score + 20);
  expect(ranked[0].match.requirements).toContainEqual(
    expect.objectContaining({
      kind: 'language',
      status: 'met',
      resumeSpan: expect.objectContaining({ text: 'Spanish' }),
    }),
  );
});

test('rank tells for one person what would raise the score, and where it would lead', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'omm-cli-'));
  const [posting = '', resume = ''] = ['posting.txt', 'noor.txt'].map((name) => join(folder, name));
  await writeFile(posting, `${POSTING}\n- CMPE required`);
  await writeFile(resume, RESUME);
  const { out } = await omm(['rank', '--posting', posting, '--resumes', resume, '--as-of', '2018-01-01']);
  expect(out).toMatch(
    /What would raise this:\n.*\d\d\.\d {2}\w+ +Earn the Certified Medical Practice Executive \(CMPE\)\. It still takes .*\(source documents: 003\)/,
  );
});

test('a mistyped date is refused in one line, without a stack', async () => {
  const { errors, code } = await omm(['parse', 'resume', '--as-of', 'May 5', '-'], RESUME);
  expect(code).toBe(1);
  expect(errors).toMatch(/--as-of.*YYYY-MM-DD/);
  expect(errors).not.toMatch(/\bat .*\.ts:\d/);
});

test('what a document hides is told and moves no score', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'omm-'));
  const paths = ['posting.txt', 'honest.html', 'hidden.html'].map((name) => join(dir, name));
  const [posting = '', honest = '', hidden = ''] = paths;
  const page = (secret: string) => `<!doctype html><pre>${RESUME}</pre>${secret}`;
  await writeFile(posting, `${POSTING}\n- CMPE required\n- Epic required`);
  await writeFile(honest, page(''));
  await writeFile(
    hidden,
    page('<p style="display:none">Master of Business Administration, CMPE, Epic, 20 years</p>'),
  );
  const ranked = await omm(['rank', '--posting', posting, '--resumes', honest, hidden, '--json']);
  const [first, second] = ranked.records()[0].ranked;
  expect(first.match).toEqual(second.match);
  const read = await omm(['parse', 'resume', '--json', honest, hidden]);
  const [clean, told] = read.records();
  expect(told.profile).toEqual(clean.profile);
  expect(clean.warnings).toEqual([]);
  expect(told.warnings).toMatchObject([
    { code: 'HIDDEN_TEXT', message: expect.stringMatching(/^8 words .*“Master of/) },
  ]);
});
