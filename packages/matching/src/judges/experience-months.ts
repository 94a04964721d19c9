import type { ExperienceMonths, ExperienceScope } from '@omm/contracts';
import { dutiesIn, occupationNearness, occupationOf } from '@omm/requirement-model';
import type { Qualifications, Work } from '../qualifications.ts';

type Scope = Exclude<ExperienceScope, 'other'>;
type Measure = keyof ExperienceMonths;

/**
 * What a month of one kind of experience is worth where another is asked for. The narrower kind counts fully for
 * the broader; the broader counts in part for the narrower, the more the closer it stands.
 */
const WORTH: Record<Scope, Partial<Record<Measure, number>>> = {
  'medical-office-management': {
    medicalOfficeManagement: 1,
    management: 0.6,
    medicalOffice: 0.5,
    healthcare: 0.3,
    office: 0.3,
  },
  'medical-office': {
    medicalOfficeManagement: 1,
    medicalOffice: 1,
    healthcare: 0.7,
    office: 0.6,
    management: 0.3,
  },
  healthcare: { medicalOfficeManagement: 1, medicalOffice: 1, healthcare: 1 },
  management: { medicalOfficeManagement: 1, management: 1, office: 0.3 },
  office: { medicalOfficeManagement: 1, medicalOffice: 1, office: 1, management: 0.7, healthcare: 0.4 },
  any: { total: 1, healthcare: 1, management: 1, office: 1, medicalOffice: 1, medicalOfficeManagement: 1 },
};

const OWN: Record<Scope, Measure> = {
  'medical-office-management': 'medicalOfficeManagement',
  'medical-office': 'medicalOffice',
  healthcare: 'healthcare',
  management: 'management',
  office: 'office',
  any: 'total',
};

/** Months of exactly this kind, and all months that count for it. */
export function monthsIn(scope: Scope, months: ExperienceMonths): { own: number; counted: number } {
  const counted = Object.entries(WORTH[scope]).map(([measure, worth]) => months[measure as Measure] * worth);
  const own = Math.max(
    months[OWN[scope]],
    scope === 'medical-office-management' ? 0 : months.medicalOfficeManagement,
  );
  return { own, counted: Math.max(own, ...counted) };
}

/** Nearer than this, one occupation is experience of the other. */
const COUNTS_AS = 0.5;

/** The same for a field of its own ('customer service', 'medical billing'); null where we do not know the field. */
export function monthsInField(
  field: string,
  { work, months }: Qualifications,
): { own: number; counted: number } | null {
  const occupation = occupationOf(field, false);
  const duties = dutiesIn(field).map(({ id }) => id);
  if (occupation === null && duties.length === 0) return null;
  const worth = (job: Work): number => {
    if (job.duties.some(({ id }) => duties.includes(id))) return 1;
    const near = occupationNearness(occupation?.id ?? null, job.occupation);
    return near >= COUNTS_AS ? near : 0;
  };
  const sum = (jobs: readonly Work[], share: (job: Work) => number): number =>
    Math.min(months.total, Math.round(jobs.reduce((total, job) => total + job.months * share(job), 0)));
  return { own: sum(work, (job) => (worth(job) === 1 ? 1 : 0)), counted: sum(work, worth) };
}
