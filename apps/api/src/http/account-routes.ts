import { AppError, type ErrorCode } from '@omm/contracts';
import { toNodeHandler } from 'better-auth/node';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { Accounts } from '../accounts/accounts.ts';
import { problemOf } from './problem.ts';

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'FILE_TOO_LARGE',
  415: 'UNSUPPORTED_FORMAT',
  429: 'RATE_LIMITED',
};

/** better-auth's own endpoints, its errors told as all others are. */
export const accountRoutes =
  (accounts: Pick<Accounts, 'handle'>): RequestHandler =>
  (req, res) =>
    toNodeHandler(async (request) => {
      const answered = await accounts.handle(request);
      return answered.status < 400 ? answered : asProblem(answered, String(req.id));
    })(req, res);

const AuthError = z.object({ code: z.string(), message: z.string() }).partial();

/** `reason` is better-auth's own code: finer than ours, and not ours to promise. */
async function asProblem(answered: Response, requestId: string): Promise<Response> {
  const { status } = answered;
  const given = AuthError.safeParse(await answered.json().catch(() => null)).data;
  const code = codes[status] ?? (status < 500 ? 'INVALID_REQUEST' : 'UNAVAILABLE');
  const error = new AppError(code, status < 500 ? given?.message : undefined);
  const problem = problemOf(error, requestId);
  const headers = new Headers(answered.headers);
  headers.delete('content-length');
  headers.set('content-type', 'application/problem+json');
  headers.set('cache-control', 'no-store');
  const retryAfter = answered.headers.get('x-retry-after');
  if (retryAfter) headers.set('retry-after', retryAfter);
  const body = { ...problem, ...(given?.code ? { reason: given.code } : {}) };
  return new Response(JSON.stringify(body), { status: problem.status, headers });
}
