import type { ExperienceScope, Requirement, RequirementOf } from '@omm/contracts';
import { count } from '../../lib/format.ts';
import { languageName } from '../../lib/language-name.ts';
import { degreeWords, languageLevelWords } from '../../lib/words.ts';

const scopeWords: Record<ExperienceScope, string> = {
  'medical-office-management': 'managing a medical office',
  'medical-office': 'in a medical office',
  healthcare: 'in health care',
  management: 'in management',
  office: 'in office work',
  other: 'in another field',
  any: '',
};

/** A requirement in a few words: '3 years or more in a medical office'. */
export function requirementWords(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'degree':
      return [degreeWords[requirement.value.level], requirement.value.fields.join(' or ')]
        .filter(Boolean)
        .join(' in ');
    case 'experience-in-lieu':
      return requirement.value.years === null
        ? 'Experience in place of the degree'
        : `${count(requirement.value.years, 'year')} of experience in place of the degree`;
    case 'experience':
      return experienceWords(requirement);
    case 'language':
      return languageWords(requirement.value);
    case 'credential':
      return credentialWords(requirement.value);
    case 'skill':
      return requirement.value.name;
  }
}

const languageWords = ({ code, level }: Extract<Requirement, { kind: 'language' }>['value']): string =>
  [languageName(code), level && languageLevelWords[level]].filter(Boolean).join(', ');

function experienceWords({ value, scope, scopeText }: Extract<Requirement, { kind: 'experience' }>): string {
  const where = scope === 'other' ? (scopeText ?? scopeWords.other) : scopeWords[scope];
  return `${yearsWords(value.minimumYears, value.maximumYears)} ${where}`.trim();
}

function yearsWords(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null && minimum !== maximum) return `${minimum} to ${maximum} years`;
  if (minimum !== null) return `${count(minimum, 'year')} or more`;
  return maximum === null ? 'Experience' : `Up to ${count(maximum, 'year')}`;
}

function credentialWords({ id, name = id, withinMonths }: RequirementOf<'credential'>['value']): string {
  return withinMonths === null ? name : `${name}, within ${count(withinMonths, 'month')} of starting`;
}
