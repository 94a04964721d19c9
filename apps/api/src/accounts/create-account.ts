import { type MembershipRole, OrganisationId, type Role, UserId } from '@omm/contracts';
import type { Auth } from './auth.ts';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  role: Role;
  /** Made where no organisation has this slug. */
  organisation?: { name: string; slug: string };
  /** In the organisation; whoever makes it is an owner. */
  membership?: MembershipRole;
  /** Whether the email address counts as confirmed; it does where nothing is said. */
  verified?: boolean;
}

/** For set-up and tests: an account with a role, which no request can ask for. */
export async function createAccount(auth: Auth, account: NewAccount) {
  const { name, password, role, organisation, verified: emailVerified = true } = account;
  const { internalAdapter, password: passwords } = await auth.$context;
  const email = account.email.toLowerCase();
  const user = await internalAdapter.createUser(
    { name, email, role, emailVerified },
    { method: 'email-password' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(password),
  });
  const organisationId = organisation ? await join(auth, user.id, { ...account, organisation }) : null;
  return { userId: UserId.parse(user.id), organisationId };
}

type Joining = Required<Pick<NewAccount, 'organisation'>> & Pick<NewAccount, 'membership'>;

async function join(auth: Auth, userId: string, { organisation, membership = 'recruiter' }: Joining) {
  const { adapter } = await auth.$context;
  const existing = await adapter.findOne<{ id: string }>({
    model: 'organization',
    where: [{ field: 'slug', value: organisation.slug }],
  });
  if (existing) {
    await auth.api.addMember({ body: { userId, organizationId: existing.id, role: membership } });
    return OrganisationId.parse(existing.id);
  }
  const made = await auth.api.createOrganization({ body: { ...organisation, userId } });
  return OrganisationId.parse(made.id);
}
