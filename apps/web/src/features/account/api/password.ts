import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

/** Sends a letter to this address, if there is such an account. */
export const requestPasswordReset = (email: string) =>
  askAccounts(z.unknown(), '/request-password-reset', { email });

export const resetPassword = (body: { token: string; newPassword: string }) =>
  askAccounts(z.unknown(), '/reset-password', body);

/** Every other session ends with it. */
export const changePassword = (body: { currentPassword: string; newPassword: string }) =>
  askAccounts(z.unknown(), '/change-password', { ...body, revokeOtherSessions: true });
