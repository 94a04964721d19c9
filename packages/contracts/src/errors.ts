import { z } from 'zod';

/**
 * Every error a user can meet: HTTP status and what to do about it. The keys are stable and part of the API.
 * Those of a document also stand as `error.code` of a failed posting or resume.
 */
export const errors = {
  EMPTY_FILE: { status: 422, help: 'The file is empty. Save it again and upload it once more.' },
  FILE_TOO_LARGE: {
    status: 413,
    help: 'A file may have up to 10 MB, 100 pages and 200,000 characters of text. Upload a shorter version.',
  },
  UNSUPPORTED_FORMAT: {
    status: 415,
    help: 'This is not a PDF, DOCX, TXT or HTML file. Export the document as one of these.',
  },
  ENCRYPTED_FILE: { status: 422, help: 'The file is protected by a password. Upload an unprotected copy.' },
  CORRUPT_FILE: {
    status: 422,
    help: 'The file is damaged or not what its name says. Open it, save it again and upload the copy.',
  },
  NO_TEXT_LAYER: {
    status: 422,
    help: 'This document is a picture without text. Upload the original file, or a copy with text recognition.',
  },
  INVALID_ENCODING: { status: 422, help: 'The text is not readable as UTF-8. Save it as UTF-8 text.' },
  READ_TIMEOUT: { status: 422, help: 'Reading took too long. Upload a simpler or shorter version.' },
  INVALID_JSON: { status: 400, help: 'The body is not valid JSON.' },
  INVALID_REQUEST: { status: 400, help: 'Correct the fields that are named and send the request again.' },
  UNAUTHENTICATED: { status: 401, help: 'Sign in first.' },
  FORBIDDEN: { status: 403, help: 'Your account may not do this.' },
  NOT_FOUND: { status: 404, help: 'There is nothing here under this address that you may see.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    help: 'This address does not take this method. `Allow` names those that it takes.',
  },
  NOT_ACCEPTABLE: { status: 406, help: 'What is here comes in none of the forms that `Accept` names.' },
  CONFLICT: { status: 409, help: 'It changed in the meantime. Load it again.' },
  PRECONDITION_FAILED: { status: 412, help: 'It changed since you read it. Load it again, then decide.' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, help: 'This key was sent with another request. Take a new one.' },
  RATE_LIMITED: { status: 429, help: 'Too many requests. Wait a minute and try again.' },
  UNAVAILABLE: { status: 503, help: 'A part of the service does not answer. Try again in a moment.' },
  INTERNAL: { status: 500, help: 'This is our fault. Try again; if it stays, report the request id.' },
} as const satisfies Record<string, { status: number; help: string }>;

export type ErrorCode = keyof typeof errors;
export const ErrorCode = z.enum(Object.keys(errors) as [ErrorCode, ...ErrorCode[]]);

/** The error of the whole product: a code from the table above, and a message that names the value. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: unknown;

  constructor(
    code: ErrorCode,
    message: string = errors[code].help,
    options: { cause?: unknown; details?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.details = options.details;
  }
}

/** RFC 9457 problem details, `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ErrorCode,
  detail: z.string(),
  requestId: z.string(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Of accounts, finer than `code`: 'INVALID_EMAIL_OR_PASSWORD'. */
  reason: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
