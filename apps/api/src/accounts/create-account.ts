import { OrganisationId, type Role, UserId } from '@omm/contracts';
import type { Auth } from './auth.ts';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  role: Role;
  /** Made where no organisation has this slug. */
  organisation?: { name: string; slug: string };
}

/** For set-up and tests: an account with a role, which no request can ask for. */
export async function createAccount(auth: Auth, account: NewAccount) {
  const { name, email, password, role } = account;
  const { user } = await auth.api.signUpEmail({ body: { name, email, password } });
  const { adapter } = await auth.$context;
  await adapter.update({ model: 'user', where: [{ field: 'id', value: user.id }], update: { role } });
  const organisationId = account.organisation ? await join(auth, user.id, account.organisation) : null;
  return { userId: UserId.parse(user.id), organisationId };
}

async function join(auth: Auth, userId: string, organisation: { name: string; slug: string }) {
  const { adapter } = await auth.$context;
  const existing = await adapter.findOne<{ id: string }>({
    model: 'organization',
    where: [{ field: 'slug', value: organisation.slug }],
  });
  if (existing) {
    await auth.api.addMember({ body: { userId, organizationId: existing.id, role: 'member' } });
    return OrganisationId.parse(existing.id);
  }
  const made = await auth.api.createOrganization({ body: { ...organisation, userId } });
  return OrganisationId.parse(made.id);
}
