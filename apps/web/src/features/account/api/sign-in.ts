import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

export interface Credentials {
  email: string;
  password: string;
}

const Reply = z.object({ twoFactorRedirect: z.boolean().optional() });

/** `code`: the password was right, and a code of the authenticator app is asked for besides. */
export async function signIn(credentials: Credentials): Promise<'in' | 'code'> {
  const { twoFactorRedirect } = await askAccounts(Reply, '/sign-in/email', credentials);
  return twoFactorRedirect ? 'code' : 'in';
}
