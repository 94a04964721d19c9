import type { RequirementOf } from '@omm/contracts';
import { capitalised, degreeName, degreeWords } from '@omm/requirement-model';
import { languageAsked } from '../judges/language.ts';
import type { Degree, Qualifications } from '../qualifications.ts';
import { type Change, NO_QUOTE, type Open } from './change.ts';
import { earnCredential } from './earn-credential.ts';
import { moreExperience, moreOfficeYears } from './more-work.ts';

/** null where nothing small would do. */
export function smallestChange({ requirement, status, setting }: Open, who: Qualifications): Change | null {
  switch (requirement.kind) {
    case 'degree':
      return finishDegree({ requirement, status, setting }, who);
    case 'education-in-lieu':
      return withDegree(who, { level: requirement.value.level ?? 'certificate' });
    case 'experience':
      return moreExperience(requirement, who, setting);
    case 'experience-in-lieu':
      return moreOfficeYears(requirement, who, setting);
    case 'language':
      return speak({ requirement, status, setting }, who);
    case 'credential':
      return earnCredential({ requirement, status, setting }, who);
    case 'skill':
      return useSkill({ requirement, status, setting }, who);
  }
}

function finishDegree({ requirement, status }: Open<RequirementOf<'degree'>>, who: Qualifications): Change {
  const { level, fields, cipCodes = [] } = requirement.value;
  const change = withDegree(who, { level, field: fields[0] ?? null, cipCodes });
  const begun = who.degrees.some((degree) => degree.level === level && !degree.completed);
  if (begun) return { ...change, words: `Finish the ${degreeName(level)} that is under way` };
  return status === 'unknown' ? { ...change, words: `${change.words}, if there is one to name` } : change;
}

function withDegree(
  who: Qualifications,
  { level, field = null, cipCodes = [] }: Pick<Degree, 'level'> & Partial<Degree>,
): Change {
  const degree = { level, field, cipCodes, completed: true, quote: NO_QUOTE };
  const words = `${capitalised(degreeWords(level))}${field === null ? '' : ` in ${field}`}`;
  return { who: { ...who, degrees: [...who.degrees, degree] }, words };
}

function speak({ requirement, status }: Open<RequirementOf<'language'>>, who: Qualifications): Change {
  const { code, level, modes = [] } = requirement.value;
  // any second language will do where none is named
  const spoken = { code: code === 'und' ? 'es' : code, level, modes, quote: NO_QUOTE };
  const words = `${languageAsked(requirement.value)}${status === 'unknown' ? ', if it is spoken: name it' : ''}`;
  return { who: { ...who, languages: [...who.languages, spoken] }, words: capitalised(words) };
}

/** Soft skills are claimed by everybody: no change. */
function useSkill({ requirement, status }: Open<RequirementOf<'skill'>>, who: Qualifications): Change | null {
  const { id, name, category } = requirement.value;
  if (category === 'soft') return null;
  const skill = { id, name, category, monthsAgo: 0, quote: NO_QUOTE };
  const isOther = category === 'ehr' && !who.skills.some((held) => held.id === id);
  const used = isOther ? `Learn ${name}` : `${name}, used again`;
  const words = status === 'unknown' ? `${name}, if it is known: name it` : used;
  return { who: { ...who, skills: [...who.skills, skill] }, words };
}
