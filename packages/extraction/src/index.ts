export { extractionVersion } from './extraction-version.ts';
export { parsePosting } from './postings/parse-posting.ts';
export { toJsonResume } from './resumes/json-resume/to-json-resume.ts';
export { type ParseResumeOptions, parseResume } from './resumes/parse-resume.ts';
export { personKeys } from './resumes/same-person/person-keys.ts';
export { resumeFingerprint, type SamePerson, samePerson } from './resumes/same-person/same-person.ts';
