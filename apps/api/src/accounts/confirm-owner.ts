import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '@omm/contracts';
import { fromNodeHeaders } from 'better-auth/node';
import type { Auth } from './auth.ts';
import { lockedWords, type SignInAttempts, secondsTo } from './sign-in-lock.ts';

const freshMs = 5 * 60_000;

interface Given {
  headers: IncomingHttpHeaders;
  password: string | undefined;
}

/** By the password, or by having signed in a moment ago. Guesses are counted with those of signing in. */
export async function requireOwner(
  auth: Auth,
  attempts: SignInAttempts,
  { headers, password }: Given,
): Promise<void> {
  const found = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
  if (!found) throw new AppError('UNAUTHENTICATED');
  const { user, session } = found;
  if (password === undefined) {
    if (Date.now() - session.createdAt.getTime() < freshMs) return;
    throw new AppError('FORBIDDEN', 'Give your password, or sign in again first.');
  }
  const lockedUntil = await attempts.begin(user.email);
  if (lockedUntil !== null)
    throw new AppError('RATE_LIMITED', lockedWords(lockedUntil), {
      details: { retryAfterSeconds: secondsTo(lockedUntil) },
    });
  const { internalAdapter, password: passwords } = await auth.$context;
  const hash = (await internalAdapter.findCredentialAccount(user.id))?.password;
  if (!hash || !(await passwords.verify({ hash, password })))
    throw new AppError('FORBIDDEN', 'The password is not right.');
  await attempts.forget(user.email);
}
