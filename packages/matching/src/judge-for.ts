import type { PostingRequirements, Requirement } from '@omm/contracts';
import type { Judge } from './finding.ts';
import { credentialJudge } from './judges/credential.ts';
import { degreeJudge } from './judges/degree.ts';
import { educationInLieuJudge } from './judges/education-in-lieu.ts';
import { experienceJudge } from './judges/experience.ts';
import { languageJudge } from './judges/language.ts';
import { skillJudge } from './judges/skill.ts';
import { substitutionJudge } from './judges/substitution.ts';

export function judgeFor(requirement: Requirement, { setting }: PostingRequirements['terms']): Judge {
  switch (requirement.kind) {
    case 'degree':
      return degreeJudge(requirement, setting?.value ?? null);
    case 'experience-in-lieu':
      return substitutionJudge(requirement.value.years);
    case 'education-in-lieu':
      return educationInLieuJudge(requirement);
    case 'experience':
      return experienceJudge(requirement, setting?.value ?? null);
    case 'language':
      return languageJudge(requirement);
    case 'credential':
      return credentialJudge(requirement);
    case 'skill':
      return skillJudge(requirement);
  }
}
