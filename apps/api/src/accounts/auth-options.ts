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
  /** Sign-ins from one address, which a whole practice may share, until a minute passes without any: so better-auth counts. */
  signInLimit: number;
}
