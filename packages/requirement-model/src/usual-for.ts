import type { Setting } from '@omm/contracts';
import { type EducationNorm, educationNorms } from './education.ts';
import { experienceNorms } from './experience.ts';
import { type LicenceRule, licenceRules } from './licences.ts';

type UsualRequirements = {
  readonly education: readonly EducationNorm[];
  readonly experience: typeof experienceNorms;
  readonly licences: readonly LicenceRule[];
};

/**
 * What employers of this kind usually ask: shown beside a silent posting, never scored as if it were stated. What they
 * accept unasked in place of a degree is scored, and is in `substitutionFor`.
 */
export function usualFor(setting: Setting): UsualRequirements {
  const own = educationNorms.filter((norm) => norm.settings !== 'any' && norm.settings.includes(setting));
  const licences = licenceRules.filter(
    (rule) => rule.settings !== 'other' && rule.settings.includes(setting),
  );
  return {
    education: own.length > 0 ? own : educationNorms.filter((norm) => norm.settings === 'any'),
    experience: experienceNorms,
    licences: licences.length > 0 ? licences : licenceRules.filter((rule) => rule.settings === 'other'),
  };
}
