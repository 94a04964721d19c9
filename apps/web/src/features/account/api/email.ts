import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

export const confirmEmail = (token: string) =>
  askAccounts(z.unknown(), `/verify-email?${new URLSearchParams({ token })}`);

export const sendConfirmation = (email: string) =>
  askAccounts(z.unknown(), '/send-verification-email', { email });
