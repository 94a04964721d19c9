import type { DegreeName } from './degree-names.ts';
import { programmesOf } from './education-details.ts';
import type { FieldAndSchool } from './institution-of.ts';

/** 'Diploma, Weld High' names the school, 'High school diploma, Weldport' the town: only a known programme is a field. */
export function ofHighSchool({ field, institution }: FieldAndSchool): FieldAndSchool {
  if (field === null || programmesOf(field) !== undefined) return { field, institution };
  return { field: null, institution: institution ?? (/ high$/i.test(field) ? field : null) };
}

/** 'Diploma 2009' above or below 'Lincoln High School'. */
export const isDiplomaOf = (name: DegreeName, degree: string, institution: string | null) =>
  name.start === 0 && /^diploma$/i.test(degree) && /\bhigh school$/i.test(institution ?? '');
