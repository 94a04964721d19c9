export { extractionVersion } from './extraction-version.ts';
export { parsePosting } from './postings/parse-posting.ts';
