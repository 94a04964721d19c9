import type {
  DegreeLevel,
  ExperienceScope,
  Necessity,
  PostingRequirements,
  Requirement,
  RequirementNode,
  RequirementOf,
  Setting,
} from '@omm/contracts';
import { roleOf } from '@omm/requirement-model';
import { words } from './person.ts';

type Job = {
  title?: string;
  text?: string;
  setting?: Setting;
  specialty?: string;
  supervises?: boolean;
  teamSize?: number | undefined;
  asks?: RequirementNode[];
};

const fact = <T>(value: T) => ({
  value,
  span: words(String(value)),
  ruleId: 'test',
  certainty: 'stated' as const,
});

/** An invented posting, told by what it asks. */
export function posting({
  title,
  text = '',
  setting,
  specialty,
  supervises = false,
  teamSize,
  asks = [],
}: Job): PostingRequirements {
  return {
    title: title ?? null,
    role: roleOf(title ?? null, text),
    root: { type: 'allOf', of: asks },
    conditions: [],
    terms: {
      employmentTypes: [],
      pay: null,
      supervises: supervises ? fact(true as const) : null,
      setting: setting === undefined ? null : fact(setting),
      specialty: specialty === undefined ? null : fact(specialty),
      location: null,
      remote: null,
      ...(teamSize === undefined ? {} : { teamSize: fact({ min: teamSize, max: teamSize }) }),
    },
  };
}

const base = (id: string, necessity: Necessity) => ({
  id,
  necessity,
  spans: [words(`asks ${id}`)],
  ruleId: 'test',
  certainty: 'stated' as const,
});
const one = (requirement: Requirement): RequirementNode => ({ type: 'one', requirement });

export const anyOf = (...of: RequirementNode[]): RequirementNode => ({ type: 'anyOf', of });
export const allOf = (...of: RequirementNode[]): RequirementNode => ({ type: 'allOf', of });

export const degree = (
  level: DegreeLevel,
  necessity: Necessity = 'required',
  fields: string[] = [],
  value: Partial<RequirementOf<'degree'>['value']> = {},
): RequirementNode =>
  one({ ...base(`degree-${level}`, necessity), kind: 'degree', value: { level, fields, ...value } });

export const inLieu = (years: number | null = null, necessity: Necessity = 'required'): RequirementNode =>
  one({ ...base('in-lieu', necessity), kind: 'experience-in-lieu', value: { years } });

export const educationInLieu = (level: DegreeLevel | null): RequirementNode =>
  one({
    ...base('education-in-lieu', 'required'),
    kind: 'education-in-lieu',
    value: { level, educationYears: null, experienceYears: null },
  });

export const years = (
  minimumYears: number | null,
  scope: ExperienceScope = 'any',
  {
    necessity = 'required',
    scopeText = null,
    skillIds,
  }: { necessity?: Necessity; scopeText?: string | null; skillIds?: string[] } = {},
): RequirementNode =>
  one({
    ...base(`experience-${scope}-${minimumYears}`, necessity),
    kind: 'experience',
    value: { minimumYears, maximumYears: null, skillIds },
    scope,
    scopeText,
  });

/** Years with what else the posting says of them. */
export const experience = (
  value: Partial<RequirementOf<'experience'>['value']>,
  scope: ExperienceScope,
): RequirementNode =>
  one({
    ...base(`experience-${scope}`, 'required'),
    kind: 'experience',
    value: { minimumYears: null, maximumYears: null, ...value },
    scope,
    scopeText: null,
  });

export const language = (
  code: string,
  necessity: Necessity = 'required',
  value: Partial<RequirementOf<'language'>['value']> = {},
): RequirementNode =>
  one({ ...base(`language-${code}`, necessity), kind: 'language', value: { code, level: null, ...value } });

export const credential = (
  id: string,
  necessity: Necessity = 'required',
  value: Partial<RequirementOf<'credential'>['value']> = {},
): RequirementNode =>
  one({
    ...base(`credential-${id}`, necessity),
    kind: 'credential',
    value: { id, withinMonths: null, ...value },
  });

export const skill = (
  id: string,
  name: string,
  category: 'skill' | 'ehr' | 'soft' = 'skill',
): RequirementNode =>
  one({ ...base(`skill-${id}`, 'preferred'), kind: 'skill', value: { id, name, category } });
