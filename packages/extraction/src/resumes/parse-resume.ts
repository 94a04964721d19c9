import type { CandidateProfile, ResumeReading } from '@omm/contracts';
import { extractionVersion } from '../extraction-version.ts';
import { readAbout, readAwards, readVolunteering } from './beside-work/read-beside-work.ts';
import { readContact } from './contact/read-contact.ts';
import { readEducation } from './education/read-education.ts';
import { readCredentials } from './facts/read-credentials.ts';
import { readLanguages } from './facts/read-languages.ts';
import { readSkills } from './facts/read-skills.ts';
import { readFindings } from './findings/read-findings.ts';
import { profileMonths } from './months/profile-months.ts';
import { buildPositions } from './positions/build-positions.ts';
import { readWarnings } from './read-warnings.ts';
import { openResume } from './resume-text.ts';
import { summarize } from './summary.ts';

export type ParseResumeOptions = {
  /** The day up to which an open job counts: 'YYYY-MM-DD'. */
  readonly asOf: string;
  /** How many pages the document has, where it has pages. */
  readonly pages?: number | null | undefined;
};

/** Reads a resume's text into a profile in which every fact quotes its words. Pure: same text and day, same reading. */
export function parseResume(text: string, { asOf, pages = null }: ParseResumeOptions): ResumeReading {
  const resume = openResume(text, asOf);
  const contact = readContact(resume);
  const positions = buildPositions(resume, contact.name);
  const skills = readSkills(resume, positions);
  const profile: CandidateProfile = {
    asOf,
    about: readAbout(resume),
    positions,
    education: readEducation(resume),
    credentials: readCredentials(
      resume,
      positions.map(({ span }) => span),
    ),
    languages: readLanguages(resume),
    skills,
    ...profileMonths(positions, skills, asOf),
    volunteering: readVolunteering(resume),
    awards: readAwards(resume),
  };
  return {
    contact,
    profile,
    summary: summarize(profile),
    warnings: readWarnings(resume, profile, contact),
    findings: readFindings(resume, { profile, contact, pages }),
    ...(resume.coverLetter && { coverLetter: resume.coverLetter }),
    version: extractionVersion,
  };
}
