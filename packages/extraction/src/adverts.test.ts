import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PostingSummary } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from './index.ts';
import { f1OfField } from './testing/f1-of-field.ts';

/**
 * Adverts invented for this project by people who had not seen the parser, with their answers by the labelling guide.
 * F1 by field; a drop below `baseline.json` fails, a rise is committed with the change.
 */

const folder = join(dirname(fileURLToPath(import.meta.url)), 'goldens');
const baseline: Record<string, number> = JSON.parse(
  readFileSync(join(folder, 'baseline.json'), 'utf8'),
).adverts;

type Summary = Pick<
  PostingSummary,
  | 'requiredDegree'
  | 'preferredDegree'
  | 'experienceInLieu'
  | 'minimumYears'
  | 'maximumYears'
  | 'preferredYears'
  | 'languages'
  | 'credentials'
>;
type Terms = Pick<PostingSummary, 'employmentTypes' | 'supervises' | 'remote'> & { payPeriod: string | null };
interface Advert {
  readonly id: string;
  readonly text: string;
  /** `terms` only where a reader answered for them too. */
  readonly asked: Summary & { readonly terms?: Terms };
}

const adverts: Advert[] = readdirSync(join(folder, 'adverts')).flatMap((file) =>
  readFileSync(join(folder, 'adverts', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
);

/** Credentials that the readers of the adverts knew of: others may be read and are not compared. */
const known = new Set(adverts.flatMap(({ asked }) => asked.credentials.map(({ id }) => id)));

/** What is asked, field by field, as sets of words. */
function answersOf(summary: Summary, terms: Terms | undefined): Record<string, string[]> {
  const one = (value: unknown) => (value === null || value === false ? [] : [String(value)]);
  return {
    requiredDegree: one(summary.requiredDegree),
    preferredDegree: one(summary.preferredDegree),
    experienceInLieu: one(summary.experienceInLieu),
    minimumYears: one(summary.minimumYears),
    maximumYears: one(summary.maximumYears),
    preferredYears: one(summary.preferredYears),
    languages: summary.languages.map(({ code, necessity }) => `${code} ${necessity}`),
    credentials: summary.credentials
      .filter(({ id }) => known.has(id))
      .map(({ id, necessity }) => `${id} ${necessity}`),
    ...(terms && {
      employmentTypes: terms.employmentTypes,
      payPeriod: one(terms.payPeriod),
      supervises: one(terms.supervises),
      remote: one(terms.remote),
    }),
  };
}

const compared = adverts.map(({ id, text, asked }) => {
  const { summary } = parsePosting(text);
  const payPeriod = summary.pay?.period ?? null;
  const terms = asked.terms && { ...summary, payPeriod };
  return { id, gold: answersOf(asked, asked.terms), got: answersOf(summary, terms) };
});

test.each(Object.keys(baseline))('%s is read as well as the baseline says', (field) => {
  const { f1, wrong } = f1OfField(field, compared);
  expect(f1, wrong).toBeGreaterThanOrEqual(baseline[field] ?? 1);
});
