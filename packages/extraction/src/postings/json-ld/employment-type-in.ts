import type { EmploymentType } from '@omm/contracts';

const TYPES: readonly (readonly [EmploymentType, RegExp])[] = [
  ['full-time', /^(?:FULLTIME|FT)$/],
  ['part-time', /^(?:PARTTIME|PT)$/],
  ['contract', /^(?:INDEPENDENT)?CONTRACT(?:OR|UAL)?$/],
  ['temporary', /^(?:TEMPORARY|TEMP|SEASONAL)$/],
  ['internship', /^INTERN(?:SHIP)?$/],
  ['per-diem', /^(?:PERDIEM|PRN|ASNEEDED)$/],
];

/** 'FULL_TIME', 'Full-time', 'https://schema.org/FullTime' → full-time; null for VOLUNTEER, OTHER and the rest. */
export function employmentTypeIn(value: string): EmploymentType | null {
  const letters = value
    .slice(value.lastIndexOf('/') + 1)
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  return TYPES.find(([, pattern]) => pattern.test(letters))?.[0] ?? null;
}
