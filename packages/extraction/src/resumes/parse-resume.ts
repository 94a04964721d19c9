import type { CandidateProfile, ResumeReading } from '@omm/contracts';
import { extractionVersion } from '../extraction-version.ts';
import { readContact } from './contact/read-contact.ts';
import { readEducation } from './education/read-education.ts';
import { readCredentials } from './facts/read-credentials.ts';
import { readLanguages } from './facts/read-languages.ts';
import { readSkills } from './facts/read-skills.ts';
import { experienceMonths } from './months/experience-months.ts';
import { buildPositions } from './positions/build-positions.ts';
import { readWarnings } from './read-warnings.ts';
import { openResume } from './resume-text.ts';
import { summarize } from './summary.ts';

export type ParseResumeOptions = {
  /** The day up to which an open job counts: 'YYYY-MM-DD'. */
  readonly asOf: string;
};

/** Reads a resume's text into a profile in which every fact quotes its words. Pure: same text and day, same reading. */
export function parseResume(text: string, { asOf }: ParseResumeOptions): ResumeReading {
  const resume = openResume(text, asOf);
  const contact = readContact(resume);
  const built = buildPositions(resume, contact.name);
  const profile: CandidateProfile = {
    asOf,
    positions: built.map(({ position }) => position),
    education: readEducation(resume),
    credentials: readCredentials(
      resume,
      built.map(({ position }) => position.span),
    ),
    languages: readLanguages(resume),
    skills: readSkills(resume),
    months: experienceMonths(built.map(({ counted }) => counted)),
  };
  const warnings = readWarnings(profile, contact);
  return { contact, profile, summary: summarize(profile), warnings, version: extractionVersion };
}
