import { type DegreeLevel, degreeRank, type ExperienceMonths } from '@omm/contracts';
import type { CredentialFacts } from './eligibility.ts';

type Degree = {
  readonly level: DegreeLevel | null;
  readonly cipCodes: readonly string[];
  readonly completed: boolean;
};

/** What a resume tells of the needs of credentials. Credits, letters and hours of courses it does not tell. */
export function credentialFactsOf(months: ExperienceMonths, degrees: readonly Degree[]): CredentialFacts {
  // without dates nothing is known of the years
  const years = months.total === 0 ? {} : yearsOf(months);
  return { ...years, hasDegreeInField: degrees.some(isInField) };
}

const yearsOf = ({ healthcare, medicalOfficeManagement }: ExperienceMonths) => ({
  healthCareYears: healthcare / 12,
  practiceManagementYears: medicalOfficeManagement / 12,
  experienceYears: healthcare / 12,
});

/** CIP 2020: 51 health professions, 52 business; 'Culinary Management' is neither. */
const isInField = ({ level, cipCodes, completed }: Degree): boolean =>
  completed &&
  level !== null &&
  degreeRank(level) >= degreeRank('associate') &&
  cipCodes.some((code) => code.startsWith('51') || code.startsWith('52'));
