export { extractionVersion } from './extraction-version.ts';
export { parsePosting } from './postings/parse-posting.ts';
export { type ParseResumeOptions, parseResume } from './resumes/parse-resume.ts';
