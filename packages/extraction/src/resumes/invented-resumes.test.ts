import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResumeSummary } from '@omm/contracts';
import { describe, expect, test } from 'vitest';
import { f1OfField } from '../testing/f1-of-field.ts';
import { parseResume } from './parse-resume.ts';

/**
 * Resumes of invented people, answered by the labelling guide; their layouts and date forms are many, in `odd-resumes`
 * the rare ones: flattened columns, dates below, functional resumes. Rules were mended with them in sight: they hold
 * what is reached, and are no estimate for unseen ones. F1 by field, and the share of years within the guide's
 * tolerance: a drop below `baseline.json` fails, a rise is committed with the change.
 */

type Summary = Omit<ResumeSummary, 'degrees' | 'skills'>;
type Resume = {
  readonly id: string;
  readonly text: string;
  readonly told: Summary & { readonly asOf: string };
};

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'goldens');
const baselines: Record<string, Record<string, number>> = JSON.parse(
  readFileSync(join(folder, 'baseline.json'), 'utf8'),
);

const resumesIn = (set: string): Resume[] =>
  readdirSync(join(folder, set)).flatMap((file) =>
    readFileSync(join(folder, set, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

const answersOf = (summary: Summary) => ({
  highestDegree: summary.highestDegree === null ? [] : [summary.highestDegree],
  positions: summary.positions.map(({ title, start, end }) => `${title}, ${start}..${end}`),
  languages: summary.languages,
  credentials: summary.credentials,
  ehrSystems: summary.ehrSystems,
});

describe.each(['resumes', 'odd-resumes'])('%s', (set) => {
  const baseline = baselines[set] ?? {};
  const compared = resumesIn(set).map(({ id, text, told }) => {
    const { summary } = parseResume(text, { asOf: told.asOf });
    return { id, told, summary, gold: answersOf(told), got: answersOf(summary) };
  });

  test.each(['highestDegree', 'positions', 'languages', 'credentials', 'ehrSystems'])(
    '%s is read as well as the baseline says',
    (field) => {
      const { f1, wrong } = f1OfField(field, compared);
      expect(f1, wrong).toBeGreaterThanOrEqual(baseline[field] ?? 1);
    },
  );

  test.each([
    ['totalYears', 0.5],
    ['healthcareYears', 1],
    ['managementYears', 1],
  ] as const)('%s within %d is as often right as the baseline says', (field, tolerance) => {
    const off = compared.filter(
      ({ told, summary }) => Math.abs((told[field] ?? 0) - (summary[field] ?? 0)) > tolerance,
    );
    const right = 1 - off.length / compared.length;
    expect(right, off.map(({ id }) => id).join(', ')).toBeGreaterThanOrEqual(baseline[field] ?? 1);
  });
});
