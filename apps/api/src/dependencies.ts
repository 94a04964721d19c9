import type { Environment, Logger, WebhookSettings } from '@omm/config';
import type { Health } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Accounts } from './accounts/accounts.ts';
import type { Mailer } from './accounts/mail/mailer.ts';
import type { Bell } from './features/events/bell.ts';
import type { Cursors } from './http/cursor.ts';
import type { RateLimits } from './http/rate-limits.ts';
import type { Seals } from './http/seals.ts';

/** What main.ts, or a test, gives to the app. */
export interface Dependencies {
  storage: Storage;
  accounts: Accounts;
  /** Letters that were not sent; null where mail is sent. */
  outbox: Mailer['outbox'];
  forgetLetters: Mailer['forget'];
  bell: Bell;
  cursors: Cursors;
  webhooks: WebhookSettings;
  rateLimits: Pick<RateLimits, 'count'>;
  /** Of links in letters. */
  seals: Seals;
  logger: Logger;
  publicUrl: string;
  /** Express's 'trust proxy'. */
  trustProxy: Environment['TRUST_PROXY'];
  uploadLimitBytes: number;
  /** The folder of the built web app. */
  webFolder: string;
  /** Offered on the sign-in page, where the demo data are loaded. */
  demoAccounts?: Health['demoAccounts'];
}
