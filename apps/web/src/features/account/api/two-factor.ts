import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

const Enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
export type Enrolment = z.infer<typeof Enrolment>;

export const beginTwoFactor = (password: string) =>
  askAccounts(Enrolment, '/two-factor/enable', { password });

/** With the first code that the app shows it is on. */
export const confirmTwoFactor = (code: string) =>
  askAccounts(z.unknown(), '/two-factor/verify-totp', { code });

export const endTwoFactor = (password: string) =>
  askAccounts(z.unknown(), '/two-factor/disable', { password });
