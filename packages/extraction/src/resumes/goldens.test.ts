import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ResumeSummary } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parseResume } from './parse-resume.ts';

/** Whole resumes of invented people, written for this project; read by a person before they were kept. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'goldens');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith('.resume.txt'))
  .map((name) => name.replace('.resume.txt', ''));

test.each(slugs)('%s is read as expected', (slug) => {
  const expected = ResumeSummary.parse(JSON.parse(read(`${slug}.expected.json`)));
  expect(parseResume(read(`${slug}.resume.txt`), { asOf: '2018-01-01' }).summary).toEqual(expected);
});
