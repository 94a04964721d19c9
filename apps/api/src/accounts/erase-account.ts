import type { UserId } from '@omm/contracts';
import type { Auth } from './auth.ts';

/** better-auth ends the sessions and keys to sign in itself; what its plugins keep of the person it leaves. */
export async function eraseAccount(auth: Auth, userId: UserId): Promise<void> {
  const { adapter, internalAdapter } = await auth.$context;
  const user = await internalAdapter.findUserById(userId);
  if (user === null) return;
  const remove = (model: string, field: string, value: string, operator: 'eq' | 'contains' = 'eq') =>
    adapter.deleteMany({ model, where: [{ field, value, operator }] });
  await internalAdapter.deleteUser(userId);
  await remove('twoFactor', 'userId', userId);
  await remove('invitation', 'email', user.email);
  for (const field of ['identifier', 'value']) {
    await remove('verification', field, userId, 'contains');
    await remove('verification', field, user.email, 'contains');
  }
}
