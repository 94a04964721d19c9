import type { CandidateProfile, Judgement, JudgementKind } from '@omm/contracts';
import { credentialFacts, educationFacts, languageFacts, positionFacts, skillFacts } from './resume-facts.ts';
import type { FactSectionName } from './stated-words.ts';

/** Where what decides a point of a match stands in a profile. */
const sectionOf: Record<JudgementKind, FactSectionName> = {
  degree: 'education',
  'education-in-lieu': 'education',
  'experience-in-lieu': 'positions',
  experience: 'positions',
  role: 'positions',
  language: 'languages',
  credential: 'credentials',
  skill: 'skills',
};

/** The fact that a judgement quotes, as a JSON Pointer; the section that it would stand in where it quotes none. */
export function pointerAt(
  profile: CandidateProfile,
  { kind, resumeSpan }: Pick<Judgement, 'kind' | 'resumeSpan'>,
): string {
  const facts = [positionFacts, educationFacts, credentialFacts, languageFacts, skillFacts].flatMap((of) =>
    of(profile),
  );
  const quoted = facts.find(
    ({ span }) => resumeSpan !== null && span.start < resumeSpan.end && resumeSpan.start < span.end,
  );
  return quoted?.own?.pointer ?? `/${sectionOf[kind]}`;
}
