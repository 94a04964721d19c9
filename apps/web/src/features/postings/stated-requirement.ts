import type {
  DegreeLevel,
  ExperienceScope,
  LanguageLevel,
  Necessity,
  Requirement,
  RequirementKind,
  RequirementOf,
} from '@omm/contracts';
import { StatedRequirement } from '@omm/contracts';

/** All that can be said of a requirement of any kind, so that nothing is lost while the kind is changed. */
export interface RequirementValues {
  kind: RequirementKind;
  necessity: Necessity;
  level: DegreeLevel;
  fields: string[];
  /** As an input has it: empty, or a number that is being typed. */
  years: number | string;
  scope: ExperienceScope;
  language: string;
  languageLevel: LanguageLevel | null;
  credential: { id: string; name: string };
  skill: RequirementOf<'skill'>['value'];
}

const blank: RequirementValues = {
  kind: 'experience',
  necessity: 'required',
  level: 'bachelor',
  fields: [],
  years: '',
  scope: 'any',
  language: '',
  languageLevel: null,
  credential: { id: '', name: '' },
  skill: { id: '', name: '', category: 'skill' },
};

/** To be filled in, or as it was read. */
export function valuesOf(requirement: Requirement | null): RequirementValues {
  if (requirement === null) return blank;
  const values = { ...blank, kind: requirement.kind, necessity: requirement.necessity };
  switch (requirement.kind) {
    case 'degree':
      return { ...values, level: requirement.value.level, fields: requirement.value.fields };
    case 'experience':
      return { ...values, years: requirement.value.minimumYears ?? '', scope: requirement.scope };
    case 'experience-in-lieu':
      return { ...values, years: requirement.value.years ?? '' };
    case 'education-in-lieu':
      return { ...values, years: requirement.value.experienceYears ?? '' };
    case 'language':
      return { ...values, language: requirement.value.code, languageLevel: requirement.value.level };
    case 'credential': {
      const { id, name = id } = requirement.value;
      return { ...values, credential: { id, name } };
    }
    case 'skill':
      return { ...values, skill: requirement.value };
  }
}

/** What is said of it anew; the rest as it was read, where it still is the same. Null: not enough is said. */
export function statedBy(values: RequirementValues, was: Requirement | null): StatedRequirement | null {
  const { kind, necessity } = values;
  const stated = StatedRequirement.safeParse({ ...partsOf(values, was), kind, necessity });
  return stated.success ? stated.data : null;
}

function partsOf(values: RequirementValues, was: Requirement | null) {
  const { level, fields, scope, language, languageLevel, credential, skill } = values;
  const years = values.years === '' ? null : Number(values.years);
  switch (values.kind) {
    case 'degree':
      return { value: degreeValue(level, fields, was) };
    case 'experience':
      return experienceParts(years, scope, was);
    case 'experience-in-lieu':
      return { value: { ...(was?.kind === values.kind ? was.value : {}), years } };
    case 'education-in-lieu':
      return {
        value: {
          level: null,
          educationYears: null,
          ...(was?.kind === values.kind ? was.value : {}),
          experienceYears: years,
        },
      };
    case 'language':
      return {
        value: { ...(was?.kind === values.kind ? was.value : {}), code: language, level: languageLevel },
      };
    case 'credential': {
      const same = was?.kind === values.kind && was.value.id === credential.id;
      return { value: { withinMonths: null, ...(same ? was.value : {}), ...credential } };
    }
    case 'skill':
      return { value: skill };
  }
}

/** The codes of fields of study are of the fields that were read. */
function degreeValue(level: DegreeLevel, fields: string[], was: Requirement | null) {
  if (was?.kind !== 'degree') return { level, fields };
  const { cipCodes, ...rest } = was.value;
  const sameFields = fields.join('\n') === rest.fields.join('\n');
  return { ...rest, level, fields, ...(sameFields && cipCodes ? { cipCodes } : {}) };
}

/** An upper end below the least is none; words for another field belong to the scope that was read. */
function experienceParts(years: number | null, scope: ExperienceScope, was: Requirement | null) {
  const read = was?.kind === 'experience' ? was : null;
  const maximum = read?.value.maximumYears ?? null;
  const isRange = maximum !== null && years !== null && maximum >= years;
  return {
    value: { ...read?.value, minimumYears: years, maximumYears: isRange ? maximum : null },
    scope,
    scopeText: read && read.scope === scope ? read.scopeText : null,
  };
}
