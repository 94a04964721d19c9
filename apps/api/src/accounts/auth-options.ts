import type { Pool } from 'pg';
import type { SendMail } from './mail/mailer.ts';
import type { SignInAttempts } from './sign-in-lock.ts';

export interface AuthOptions {
  pool: Pool;
  secret: string;
  publicUrl: string;
  sendMail: SendMail;
  signInAttempts: SignInAttempts;
  /** Hears of what better-auth finds wrong, without the details: they name people. */
  onError(message: string): void;
  /** Sign-in attempts a minute from one address, which a whole practice may share. */
  signInLimit: number;
}
