import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

export interface SecondFactor {
  code: string;
  /** Of the app, or of the list that was kept for the day the app is lost. */
  kind: 'app' | 'backup';
  /** Asks for no code in this browser for thirty days. */
  trustDevice: boolean;
}

/** After the password. */
export const giveCode = ({ kind, ...body }: SecondFactor) =>
  askAccounts(z.unknown(), `/two-factor/verify-${kind === 'app' ? 'totp' : 'backup-code'}`, body);
