import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseResume } from './parse-resume.ts';

/** The labelled resumes stand beside the repository, not in it: without them these tests are skipped by name. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const labels = join(root, '..', 'shared', 'labels');
const texts = join(labels, 'resumes.dev.jsonl');
const present = existsSync(texts);

type Gold = {
  readonly id: string;
  readonly asOf: string;
  readonly highestDegree: string | null;
  readonly positions: readonly { readonly start: string | null; readonly end: string | null }[];
  readonly totalYears: number | null;
  readonly healthcareYears: number;
  readonly managementYears: number;
};

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const golds: Gold[] = present
  ? lines(join(labels, 'resumes.dev.gold.jsonl')).map((line) => JSON.parse(line))
  : [];
const readings = new Map(
  (present ? lines(texts) : []).map((line) => {
    const { id, text }: { id: string; text: string } = JSON.parse(line);
    return [
      id,
      parseResume(text, { asOf: golds.find((gold) => gold.id === id)?.asOf ?? '2018-01-01' }).summary,
    ];
  }),
);
const share = (holds: (gold: Gold, read: NonNullable<ReturnType<typeof readings.get>>) => boolean) =>
  golds.filter((gold) => {
    const read = readings.get(gold.id);
    return read !== undefined && holds(gold, read);
  }).length / golds.length;
const datesOf = (jobs: Gold['positions']) =>
  jobs.flatMap(({ start, end }) => ((start ?? end) ? [`${start}..${end}`] : [])).sort();

test.skipIf(!present)('reads the labelled resumes no worse than before (needs ../shared/labels)', () => {
  expect(share((gold, read) => read.highestDegree === gold.highestDegree)).toBeGreaterThanOrEqual(0.97);
  expect(
    share((gold, read) => datesOf(read.positions).join() === datesOf(gold.positions).join()),
  ).toBeGreaterThanOrEqual(0.97);
  const near = (a: number | null, b: number | null, within: number) =>
    Math.abs((a ?? 0) - (b ?? 0)) <= within + 1e-9;
  expect(share((gold, read) => near(gold.totalYears, read.totalYears, 0.5))).toBeGreaterThanOrEqual(0.97);
  expect(share((gold, read) => near(gold.healthcareYears, read.healthcareYears, 1))).toBeGreaterThanOrEqual(
    0.94,
  );
  expect(share((gold, read) => near(gold.managementYears, read.managementYears, 1))).toBeGreaterThanOrEqual(
    0.94,
  );
});
