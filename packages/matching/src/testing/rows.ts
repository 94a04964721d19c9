import fc from 'fast-check';
import type { Candidate } from '../columns/encode-segment.ts';
import type { Qualifications } from '../qualifications.ts';
import { qualificationsOf } from '../qualifications-of.ts';
import { someone } from './arbitrary.ts';
import { person } from './person.ts';

/** What no resume should say and a column must still hold: months beyond its bits, skills at odds with the jobs. */
const odd = fc.record(
  {
    long: fc.integer({ min: 500, max: 3000 }),
    ago: fc.constantFrom(null, 509, 510, 511, 24_000),
    jobSkill: fc.constantFrom('epic', 'sailing'),
    skillAgo: fc.integer({ min: 0, max: 1000 }),
  },
  { requiredKeys: [] },
);

const somebody = fc
  .tuple(someone, fc.option(odd, { freq: 3 }))
  .map(([who, oddities]) => withOddities(qualificationsOf(person(who)), oddities ?? {}));

type Oddities = Partial<{ long: number; ago: number | null; jobSkill: string; skillAgo: number }>;

function withOddities(who: Qualifications, { long, ago, jobSkill, skillAgo }: Oddities): Qualifications {
  const [job, ...jobs] = who.work;
  const [skill, ...skills] = who.skills;
  return {
    ...who,
    months: long === undefined ? who.months : { ...who.months, total: long, office: long },
    work:
      job === undefined
        ? []
        : [
            {
              ...job,
              months: long ?? job.months,
              monthsAgo: ago === undefined ? job.monthsAgo : ago,
              skills: jobSkill === undefined ? job.skills : [...job.skills, jobSkill],
            },
            ...jobs,
          ],
    skills: skill === undefined ? [] : [{ ...skill, monthsAgo: skillAgo ?? skill.monthsAgo }, ...skills],
  };
}

const REGIONS = [null, 'OH', 'TX'] as const;

/** Invented people as they are encoded, the same each time. */
export const sampleRows = (count: number, seed: number): Candidate[] =>
  fc
    .sample(somebody, { numRuns: count, seed })
    .map((who, row) => ({ id: idOf(row), region: REGIONS[row % 3] ?? null, who }));

/** An id for each row, in another order than that of the rows. */
export const idOf = (row: number): string =>
  `${((row * 7919) % 100_003).toString(16).padStart(8, '0')}-0000-4000-8000-${row.toString(16).padStart(12, '0')}`;
