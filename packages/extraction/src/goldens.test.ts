import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PostingRequirements, PostingSummary } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from './index.ts';

/** Whole postings, written for this project. A drop below `baseline.json` fails; commit a rise with the change. */

const folder = join(dirname(fileURLToPath(import.meta.url)), 'goldens');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith('.posting.txt'))
  .map((name) => name.replace('.posting.txt', ''));
const fields = PostingSummary.keyof().options;
const baseline: Record<string, number> = JSON.parse(read('baseline.json')).postings;

const compared = slugs.map((slug) => {
  const expected = PostingSummary.parse(JSON.parse(read(`${slug}.expected.json`)));
  const got = parsePosting(read(`${slug}.posting.txt`)).summary;
  return {
    slug,
    wrong: fields.filter((field) => JSON.stringify(got[field]) !== JSON.stringify(expected[field])),
  };
});

test.each(fields)('%s is read as well as the baseline says', (field) => {
  const wrong = compared.filter((one) => one.wrong.includes(field)).map((one) => one.slug);
  const right = (slugs.length - wrong.length) / slugs.length;
  expect(right, `wrong in ${wrong.join(', ')}`).toBeGreaterThanOrEqual(baseline[field] ?? 1);
});

/** 'x.offer.json': what the posting offers, its conditions and how to apply, without their evidence. */
const offered = slugs.filter((slug) => existsSync(join(folder, `${slug}.offer.json`)));

test.each(offered)('%s: what is offered is read as expected', (slug) => {
  const { requirements } = parsePosting(read(`${slug}.posting.txt`));
  expect(offerOf(requirements)).toEqual(JSON.parse(read(`${slug}.offer.json`)));
});

function offerOf({ terms, conditions }: PostingRequirements) {
  const { employmentTypes, pay, supervises, setting, specialty, location, remote, ...offer } = terms;
  const values = Object.entries(offer).map(([name, facts]) => [
    name,
    Array.isArray(facts) ? facts.map(({ value }) => value) : facts?.value,
  ]);
  return {
    ...Object.fromEntries(values),
    conditions: conditions.map(({ id, necessity, value }) => ({ id, necessity, ...value })),
  };
}
