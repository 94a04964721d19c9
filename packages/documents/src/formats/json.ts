import type { DocumentKind } from '@omm/contracts';
import { jobPostingFileText } from './job-posting/page-text.ts';
import { jsonResumeText } from './json-resume.ts';
import { decodeText } from './plain-text.ts';

/** A posting may be a schema.org JobPosting; anything else is a JSON Resume. */
export function readJson(bytes: Uint8Array, kind: DocumentKind): string {
  const json = decodeText(bytes).replace(/^\ufeff/, '');
  const posting = kind === 'posting' ? jobPostingFileText(json) : null;
  return posting ?? jsonResumeText(json);
}
