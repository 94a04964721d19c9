import type { Storage } from '@omm/storage';
import { APIError } from 'better-auth/api';

export type SignInAttempts = Storage['signInAttempts'];

/** Guesses at one account are counted from wherever they come; the limit of an address does not meet those of many. */
export async function beginSignIn(attempts: SignInAttempts, email: unknown): Promise<void> {
  if (typeof email !== 'string') return;
  const lockedUntil = await attempts.begin(email);
  if (lockedUntil === null) return;
  const seconds = secondsTo(lockedUntil);
  const body = { code: 'SIGN_IN_LOCKED', message: lockedWords(lockedUntil) };
  throw new APIError('TOO_MANY_REQUESTS', body, { 'x-retry-after': String(seconds) });
}

export const secondsTo = (moment: Date): number =>
  Math.max(1, Math.ceil((moment.getTime() - Date.now()) / 1000));

export function lockedWords(lockedUntil: Date): string {
  const minutes = Math.ceil(secondsTo(lockedUntil) / 60);
  const time = lockedUntil.toISOString().slice(11, 16);
  return (
    `Too many attempts to sign in with this email address. It is locked for ${minutes} ` +
    `${minutes === 1 ? 'minute' : 'minutes'}, until ${time} UTC. If you have forgotten the password, choose a new one.`
  );
}
