import { jobPostingFileText } from './job-posting/page-text.ts';
import { jsonResumeText } from './json-resume.ts';
import { decodeText } from './plain-text.ts';

/** A schema.org JobPosting, or else a JSON Resume. */
export function readJson(bytes: Uint8Array): string {
  const json = decodeText(bytes).replace(/^\ufeff/, '');
  return jobPostingFileText(json) ?? jsonResumeText(json);
}
