import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';
import type { Credentials } from './sign-in.ts';

export interface NewAccount extends Credentials {
  name: string;
  /** Who recruits for a practice names it; who was invited to one names the invitation. */
  organisationName?: string;
  invitationId?: string;
}

export const signUp = (account: NewAccount) =>
  askAccounts(z.unknown(), '/sign-up/email', {
    ...account,
    callbackURL: account.invitationId ? `/invitations/${account.invitationId}` : '/',
  });
