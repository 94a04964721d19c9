import type { ExperienceScope } from '@omm/contracts';

/** 62 → '5.2'; 36 → '3'. */
export const yearsOf = (months: number): string => String(Math.round(months / 1.2) / 10);

export const plural = (count: string | number, noun: string): string =>
  `${count} ${noun}${String(count) === '1' ? '' : 's'}`;

/** '3 years …'. */
export const scopeName: Record<ExperienceScope, string> = {
  'medical-office-management': 'managing a medical office',
  'medical-office': 'in a medical office',
  healthcare: 'in health care',
  management: 'in management',
  office: 'of office work',
  other: 'in this field',
  any: 'of work',
};
