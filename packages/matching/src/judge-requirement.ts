import type { PostingRequirements, Requirement } from '@omm/contracts';
import type { Finding } from './finding.ts';
import { judgeCredential } from './judges/credential.ts';
import { judgeDegree } from './judges/degree.ts';
import { judgeEducationInLieu } from './judges/education-in-lieu.ts';
import { judgeExperience } from './judges/experience.ts';
import { judgeLanguage } from './judges/language.ts';
import { judgeSkill } from './judges/skill.ts';
import { judgeSubstitution } from './judges/substitution.ts';
import type { Qualifications } from './qualifications.ts';

export function judgeRequirement(
  requirement: Requirement,
  who: Qualifications,
  terms: PostingRequirements['terms'],
): Finding {
  switch (requirement.kind) {
    case 'degree':
      return judgeDegree(requirement, who, terms.setting?.value ?? null);
    case 'experience-in-lieu':
      return judgeSubstitution(requirement.value.years, who);
    case 'education-in-lieu':
      return judgeEducationInLieu(requirement, who);
    case 'experience':
      return judgeExperience(requirement, who, terms.setting?.value ?? null);
    case 'language':
      return judgeLanguage(requirement, who);
    case 'credential':
      return judgeCredential(requirement, who);
    case 'skill':
      return judgeSkill(requirement, who);
  }
}
