import type { ExperienceMonths, ExperienceScope } from '@omm/contracts';
import { dutiesIn, occupationOf } from '@omm/requirement-model';
import type { Qualifications, Work } from '../qualifications.ts';
import { nearnessOf } from './nearness-of.ts';

type Scope = Exclude<ExperienceScope, 'other'>;

/** Months of one kind of experience, and what they are worth where another kind is asked for. */
export type Counted = { readonly months: number; readonly worth: number };

/**
 * The narrower kind counts fully for the broader. The broader counts in part for the narrower, the more the closer
 * it stands, and never as the whole, however long it was.
 */
const WORTH: Record<Scope, Readonly<Partial<ExperienceMonths>>> = {
  'medical-office-management': {
    medicalOfficeManagement: 1,
    management: 0.6,
    medicalOffice: 0.5,
    healthcare: 0.3,
    office: 0.3,
  },
  'medical-office': {
    medicalOffice: 1,
    medicalOfficeManagement: 1,
    healthcare: 0.7,
    office: 0.6,
    management: 0.4,
  },
  healthcare: { healthcare: 1, medicalOffice: 1, medicalOfficeManagement: 1 },
  management: { management: 1, medicalOfficeManagement: 1, office: 0.3 },
  office: { office: 1, medicalOffice: 1, medicalOfficeManagement: 1, management: 0.7, healthcare: 0.5 },
  any: { total: 1, healthcare: 1, management: 1, office: 1, medicalOffice: 1, medicalOfficeManagement: 1 },
};

const MEASURES = [
  'medicalOfficeManagement',
  'medicalOffice',
  'healthcare',
  'management',
  'office',
  'total',
] as const satisfies (keyof ExperienceMonths)[];

/** All experience that counts for a scope. */
export const countedFor = (scope: Scope, months: ExperienceMonths): Counted[] =>
  MEASURES.map((measure) => ({ months: months[measure], worth: WORTH[scope][measure] ?? 0 }));

/** Less near than this, one occupation is no experience of the other. */
const COUNTS_AS = 0.5;
/** A job in which it was one duty among others. */
const AS_A_DUTY = 0.8;

/** The same for a field of its own ('customer service', 'medical billing'); null where we do not know the field. */
export function countedForField(field: string, { work, months }: Qualifications): Counted[] | null {
  const occupation = occupationOf(field, false);
  const duties = dutiesIn(field).map(({ id }) => id);
  if (occupation === null && duties.length === 0) return null;
  const worthOf = (job: Work): number =>
    Math.max(
      nearnessOf(occupation?.id ?? null, job),
      job.duties.some(({ id }) => duties.includes(id)) ? AS_A_DUTY : 0,
    );
  const worths = work.map(worthOf).filter((worth) => worth >= COUNTS_AS);
  return worths.map((worth) => ({ worth, months: monthsWorth(worth) }));

  /** All the jobs that are worth at least this much, together. */
  function monthsWorth(least: number): number {
    const jobs = work.filter((job) => worthOf(job) >= least);
    return Math.min(
      months.total,
      jobs.reduce((sum, job) => sum + job.months, 0),
    );
  }
}
