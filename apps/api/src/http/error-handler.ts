import { AppError, type ErrorCode } from '@omm/contracts';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { MulterError } from 'multer';
import { z } from 'zod';
import { problemOf } from './problem.ts';

export const notFound: RequestHandler = () => {
  throw new AppError('NOT_FOUND');
};

/** RFC 9457 problem details for every error. What we did not expect says nothing but the request's id. */
export const errorHandler: ErrorRequestHandler = (error: unknown, req, res, next) => {
  const known = asAppError(error);
  if (!known) req.log.error(traceOf(error), 'unexpected error');
  if (res.headersSent) return next(error);
  const waiting = Waiting.safeParse(known?.details).data;
  if (waiting) res.set('retry-after', String(waiting.retryAfterSeconds));
  const problem = problemOf(known ?? new AppError('INTERNAL'), String(req.id));
  res.status(problem.status).type('application/problem+json').json(problem);
};

/** Of who has asked too often. */
const Waiting = z.object({ retryAfterSeconds: z.int() });

function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (error instanceof MulterError) return ofUpload(error);
  const http = HttpError.safeParse(error);
  if (http.success) return ofHttp(http.data);
  return isLostConnection(error) ? new AppError('UNAVAILABLE') : null;
}

/** Of the socket; and of PostgreSQL (classes 08 and 57P, 53300): it stops, starts, or has no place left. */
const lostConnection = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08...|57P0.|53300)$/;

const isLostConnection = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && lostConnection.test(String(error.code));

function ofUpload(error: MulterError): AppError {
  if (error.code === 'LIMIT_FILE_SIZE') return new AppError('FILE_TOO_LARGE', 'The file is too large.');
  return new AppError('INVALID_REQUEST', `Send one file, in a part named "file" (${error.message}).`);
}

/** What Express, its body parser and its static files throw at a bad request. */
const HttpError = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

const codes: Readonly<Record<number, ErrorCode>> = { 404: 'NOT_FOUND', 415: 'UNSUPPORTED_FORMAT' };

function ofHttp({ status, type }: z.infer<typeof HttpError>): AppError {
  if (type === 'entity.parse.failed' || type === 'entity.verify.failed') return new AppError('INVALID_JSON');
  if (type === 'entity.too.large') return new AppError('FILE_TOO_LARGE', 'The body is too large.');
  return new AppError(codes[status] ?? 'INVALID_REQUEST');
}

/** Where it happened, without the message: that may quote a person's data. */
function traceOf(error: unknown): { type: string; frames: string[] } {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { type: error.name, frames };
}
