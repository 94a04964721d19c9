import { z } from 'zod';
import { Finding } from './requirement.ts';

export const DocumentFormat = z.enum(['pdf', 'docx', 'doc', 'odt', 'rtf', 'html', 'txt', 'json']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** What is read: only a posting's page has a JobPosting; in a resume it would be text that nobody sees. */
export const DocumentKind = z.enum(['posting', 'resume']);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** What `packages/documents` makes of bytes: plain text in reading order, lines kept, columns one after the other. */
export const DocumentText = z.object({
  format: DocumentFormat,
  text: z.string().min(1),
  pages: z.int().positive().nullable(),
  /** About the document itself (HIDDEN_TEXT, READ_BY_OCR …): told with the reading's warnings, never part of a score. */
  findings: z.array(Finding),
});
export type DocumentText = z.infer<typeof DocumentText>;
