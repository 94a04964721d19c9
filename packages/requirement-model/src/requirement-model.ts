import { associations, continuingEducation } from './associations.ts';
import { credentialRules, mostWidelyKnown, namedCredentials } from './credential-rules.ts';
import { credentials } from './credentials.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { accreditors, courses, educationNorms, programmeLengths, studyFields } from './education.ts';
import { examBreadth, examSubjects } from './exam-subjects.ts';
import { experienceNorms, substitutionRules, waysIn } from './experience.ts';
import { hiringLaws } from './hiring-laws.ts';
import { languageNames, languageNorms } from './languages.ts';
import { licenceRules } from './licences.ts';
import { neighbouringCareers } from './neighbouring-careers.ts';
import { occupations } from './occupations.ts';
import { jobsExpected, outlook } from './outlook.ts';
import { payFigures } from './pay.ts';
import { payByState } from './pay-by-state.ts';
import { personalSkills } from './personal-skills.ts';
import { settings, specialties } from './settings.ts';
import { states } from './states.ts';
import { programmes } from './study-programmes.ts';

/**
 * All that the five source documents say of becoming and hiring a medical office manager, each statement with its
 * documents, and beside it, under `field`, what we know of the field from elsewhere.
 */
export const requirementModel = {
  documents,
  education: {
    norms: educationNorms,
    fields: studyFields,
    courses,
    lengths: programmeLengths,
    accreditors,
    continuing: continuingEducation,
  },
  experience: { norms: experienceNorms, substitution: substitutionRules, waysIn },
  languages: languageNorms,
  credentials: {
    rules: credentialRules,
    named: namedCredentials,
    mostWidelyKnown,
    subjects: examSubjects,
    examBreadth,
    associations,
  },
  licences: licenceRules,
  work: { duties, personalSkills, neighbouringCareers },
  employers: { settings, specialties },
  pay: { figures: payFigures, byState: payByState, outlook, jobsExpected },
  field: { credentials, occupations, languageNames, states, programmes, hiringLaws },
} as const;
