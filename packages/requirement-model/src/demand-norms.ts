import { type DegreeLevel, degreeRank, type Setting } from '@omm/contracts';
import { type EducationNorm, promotedFromWithin } from './education.ts';
import { experienceNorms } from './experience.ts';
import { isOfficeWork, occupationById } from './occupations.ts';
import { usualFor } from './usual-for.ts';

/** What the documents call usual for this work at this employer; null where none of them speaks of it. */
export function educationNormFor(occupation: string | null, setting: Setting | null): EducationNorm | null {
  const work = occupationById(occupation);
  if (work === null) return null;
  if (work.family === 'office-management' || work.id === 'health-services-manager')
    return setting === null
      ? null
      : (usualFor(setting).education.find(({ settings }) => settings !== 'any') ?? null);
  return isOfficeWork(work.id) ? promotedFromWithin : null;
}

/** Two rungs above the usual least and one above what is recommended; without a recommendation three. */
export function isFarAbove(level: DegreeLevel, { minimum, recommended }: EducationNorm): boolean {
  if (minimum === null) return false;
  const best = recommended === null ? degreeRank(minimum) + 2 : degreeRank(recommended);
  return degreeRank(level) >= Math.max(degreeRank(minimum) + 2, best + 1);
}

export const isFarBelow = (level: DegreeLevel, { minimum }: EducationNorm): boolean =>
  minimum !== null && degreeRank(minimum) - degreeRank(level) >= 3;

/** The most years that the documents name for such work. */
export function mostYearsFor(occupation: string | null, isEntryLevel: boolean): ExperienceNorm | null {
  const work = occupationById(occupation);
  if (work === null || !isOfficeWork(work.id)) return null;
  const id = isEntryLevel ? 'entry-level' : work.family === 'office-management' ? 'experienced' : 'relevant';
  return experienceNorms.find((norm) => norm.id === id) ?? null;
}

type ExperienceNorm = (typeof experienceNorms)[number];
