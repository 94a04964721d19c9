import type {
  ExperienceScope,
  LanguageMode,
  RequirementKind,
  RequirementOf,
  StatedRequirement,
} from '@omm/contracts';
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

/** The same, to choose from. */
export const scopeNames: Record<ExperienceScope, string> = {
  'medical-office-management': 'Managing a medical office',
  'medical-office': 'Work in a medical office',
  healthcare: 'Work in health care',
  management: 'Managing anything',
  office: 'Office work',
  other: 'Another field',
  any: 'Any work',
};

export const kindWords: Record<RequirementKind, string> = {
  degree: 'Degree',
  experience: 'Years of experience',
  'experience-in-lieu': 'Experience in place of a degree',
  'education-in-lieu': 'Education in place of experience',
  language: 'Language',
  credential: 'Credential or license',
  skill: 'Skill or software',
};

/** A requirement in a few words: '3 years or more in a medical office'. */
export function requirementWords(requirement: StatedRequirement): string {
  switch (requirement.kind) {
    case 'degree':
      return degreeInWords(requirement.value);
    case 'experience-in-lieu':
      return requirement.value.years === null
        ? 'Experience in place of the degree'
        : `${count(requirement.value.years, 'year')} of experience in place of the degree`;
    case 'education-in-lieu':
      return educationInLieuWords(requirement.value);
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

const oneOf = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction', style: 'long' }).format(words);
const allOf = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction', style: 'long' }).format(words);

/** 'Bachelor’s degree in nursing or a related field'. */
function degreeInWords({ level, fields, relatedField }: RequirementOf<'degree'>['value']): string {
  const known = relatedField ? [...fields, 'a related field'] : fields;
  return [degreeWords[level], oneOf(known)].filter(Boolean).join(' in ');
}

const modeWords: Record<LanguageMode, string> = {
  speaking: 'spoken',
  reading: 'read',
  writing: 'written',
  interpreting: 'interpreted',
  medical: 'medical',
};

/** 'Spanish, fluent, spoken and written'. */
const languageWords = ({ code, level, modes = [] }: RequirementOf<'language'>['value']): string =>
  [languageName(code), level && languageLevelWords[level], allOf(modes.map((mode) => modeWords[mode]))]
    .filter(Boolean)
    .join(', ');

/** '2 years or more with Epic or Cerner, within the last 5 years'. */
function experienceWords({
  value,
  scope,
  scopeText,
}: Pick<RequirementOf<'experience'>, 'value' | 'scope' | 'scopeText'>): string {
  const { skillIds = [], withinYears, recent } = value;
  const where = scope === 'other' ? (scopeText ?? scopeWords.other) : scopeWords[scope];
  const spent = skillIds.length === 0 ? '' : `with ${oneOf(skillIds.map((id) => id.replaceAll('-', ' ')))}`;
  const isNamed = scope === 'other' || scope === 'any';
  const place = spent === '' ? where : isNamed ? spent : `${where}, ${spent}`;
  return [
    `${yearsWords(value.minimumYears, value.maximumYears)} ${place}`.trim(),
    withinYears === undefined ? '' : `within the last ${count(withinYears, 'year')}`,
    recent ? 'recent' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function yearsWords(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null && minimum !== maximum) return `${minimum} to ${maximum} years`;
  if (minimum !== null) return `${count(minimum, 'year')} or more`;
  return maximum === null ? 'Experience' : `Up to ${count(maximum, 'year')}`;
}

/** 'Registered Nurse (OH), within 6 months of starting'. */
function credentialWords({
  id,
  name = id,
  withinMonths,
  states = [],
}: RequirementOf<'credential'>['value']): string {
  const placed = states.length === 0 ? name : `${name} (${states.join(', ')})`;
  return withinMonths === null ? placed : `${placed}, within ${count(withinMonths, 'month')} of starting`;
}

/** 'Education (associate degree) in place of 2 years of experience'. */
function educationInLieuWords({
  level,
  experienceYears,
}: RequirementOf<'education-in-lieu'>['value']): string {
  const education = level === null ? 'Education' : degreeWords[level];
  const replaced =
    experienceYears === null ? 'experience' : `${count(experienceYears, 'year')} of experience`;
  return `${education} in place of ${replaced}`;
}
