import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JobPostingJsonLd, type PostingSummary } from '@omm/contracts';
import { readDocument } from '@omm/documents';
import { parsePosting } from '@omm/extraction';
import { toJobPosting } from '@omm/extraction/job-posting';
import { expect, test } from 'vitest';

/** Reading → JobPosting → page → reading: with the text nothing changes, and the data alone says all that it can hold. */

const demo = join(import.meta.dirname, 'postings');
const goldens = join(import.meta.dirname, '../../../packages/extraction/src/goldens');
const files = [
  ...readdirSync(demo).map((name) => join(demo, name)),
  ...readdirSync(goldens)
    .filter((name) => name.endsWith('.posting.txt'))
    .map((name) => join(goldens, name)),
].map((path) => [path.split('/').at(-1) ?? path, path] as const);

const known = { hiringOrganization: 'Alder Bay Clinics', datePosted: '2026-11-01' };
const pageOf = (data: object, body: string) =>
  Buffer.from(
    `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`,
  );

async function read(path: string) {
  const { text } = await readDocument(readFileSync(path), { kind: 'posting' });
  const reading = parsePosting(text);
  return { reading, jobPosting: toJobPosting(reading, { text, ...known }).jobPosting };
}

/** Neither who is led nor the kind of place has a property, and of places of work only the one from home. */
function held(summary: PostingSummary) {
  const { supervises, setting, specialty, maximumYears, preferredYears, remote, ...rest } = summary;
  return { ...rest, remote: remote === 'remote' ? remote : null };
}

/** The gaps of 'Leads    Four site managers', a row of a table, are one blank in HTML. */
const withoutTables = ({ supervises: _led, ...rest }: PostingSummary) => rest;

test.each(files)('%s: its own data beside its text changes nothing', async (_, path) => {
  const { reading, jobPosting } = await read(path);
  expect(JobPostingJsonLd.safeParse(JSON.parse(JSON.stringify(jobPosting))).error).toBeUndefined();
  const { description, ...data } = jobPosting;
  const { text } = await readDocument(pageOf(data, description ?? ''), { kind: 'posting' });
  const again = parsePosting(text);
  expect(withoutTables(again.summary)).toEqual(withoutTables(reading.summary));
  expect(again.warnings.filter(({ code }) => code.startsWith('JSON_LD'))).toEqual([]);
});

test.each(files)('%s: a page that shows nothing is read from its data', async (_, path) => {
  const { reading, jobPosting } = await read(path);
  const { text } = await readDocument(pageOf(jobPosting, ''), { kind: 'posting' });
  expect(withoutTables(parsePosting(text).summary)).toEqual(withoutTables(reading.summary));
});

test.each(files)('%s: the data alone says what it can hold', async (_, path) => {
  const { reading, jobPosting } = await read(path);
  const { description: _left, ...data } = jobPosting;
  const { text } = await readDocument(pageOf(data, ''), { kind: 'posting' });
  expect(held(parsePosting(text).summary)).toEqual(held(reading.summary));
});
