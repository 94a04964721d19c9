import { type DegreeLevel, degreeRank, type ExperienceMonths } from '@omm/contracts';
import type { CredentialFacts } from './eligibility.ts';
import type { FieldTable } from './provenance.ts';
import { studiesHealthOrBusiness } from './study-fields.ts';

type Degree = {
  readonly level: DegreeLevel | null;
  readonly field: string | null;
  readonly completed: boolean;
};

/** What a resume tells of the needs of credentials. Letters and hours of courses it does not tell. */
export function credentialFactsOf(months: ExperienceMonths, degrees: readonly Degree[]): CredentialFacts {
  const credits = collegeCreditsOf(degrees);
  // without dates nothing is known of the years
  const years = months.total === 0 ? {} : yearsOf(months);
  return credits === null ? years : { ...years, collegeCredits: credits };
}

const yearsOf = ({ healthcare, medicalOfficeManagement }: ExperienceMonths) => ({
  healthCareYears: healthcare / 12,
  practiceManagementYears: medicalOfficeManagement / 12,
  experienceYears: healthcare / 12,
});

/** The least credits that a finished degree holds in its own field. */
const MAJOR_CREDITS: FieldTable<readonly [DegreeLevel, credits: number]> = {
  source: 'usual catalogs of US colleges; ours',
  rows: [
    ['associate', 18],
    ['bachelor', 30],
    ['master', 30],
    ['doctorate', 30],
  ],
};

/** A degree in another field may hold some such credits, and one under way some already: null, we cannot count them. */
function collegeCreditsOf(degrees: readonly Degree[]): number | null {
  const best = degrees
    .filter(({ completed, field }) => completed && field !== null && studiesHealthOrBusiness(field))
    .flatMap(({ level }) => level ?? [])
    .toSorted((a, b) => degreeRank(b) - degreeRank(a))[0];
  return MAJOR_CREDITS.rows.find(([level]) => level === best)?.[1] ?? null;
}
