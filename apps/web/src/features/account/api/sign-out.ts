import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

export const signOut = () => askAccounts(z.unknown(), '/sign-out', {});
