import { type AppError, type ErrorCode, errors, type Problem } from '@omm/contracts';
import { z } from 'zod';

/** RFC 9457 problem details of an error that we know. */
export const problemOf = ({ code, message, details }: AppError, requestId: string): Problem => ({
  type: `urn:omm:error:${code}`,
  title: titleOf(code),
  status: errors[code].status,
  code,
  detail: message,
  requestId,
  ...(isIssues(details) ? { issues: details } : {}),
});

/** 'FILE_TOO_LARGE' → 'File too large', 'INVALID_JSON' → 'Invalid JSON'. */
const titleOf = (code: ErrorCode): string =>
  (code.charAt(0) + code.slice(1).toLowerCase()).replaceAll('_', ' ').replace('json', 'JSON');

const Issues = z.array(z.object({ path: z.string(), message: z.string() }));
const isIssues = (details: unknown): details is z.infer<typeof Issues> => Issues.safeParse(details).success;
