import type { IncomingHttpHeaders } from 'node:http';
import { AppError, MembershipRole, OrganisationId, Role, UserId } from '@omm/contracts';
import { fromNodeHeaders } from 'better-auth/node';
import { apiKeyIn, viewerOfKey } from './api-keys.ts';
import type { Auth } from './auth.ts';
import type { Viewer } from './viewer.ts';

/** A key that is sent counts, and no cookie beside it. */
export async function findViewer(auth: Auth, headers: IncomingHttpHeaders): Promise<Viewer | null> {
  const key = apiKeyIn(headers);
  try {
    if (key !== null) return await viewerOfKey(auth, key);
    return headers.cookie === undefined ? null : await viewerOfSession(auth, headers);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    // Whatever better-auth meets, it says 'internal server error'; here it can only be the database.
    throw new AppError('UNAVAILABLE', 'Who you are cannot be looked up.', { cause });
  }
}

async function viewerOfSession(auth: Auth, headers: IncomingHttpHeaders): Promise<Viewer | null> {
  const found = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
  if (!found) return null;
  const { user, session } = found;
  const role = Role.parse(user.role);
  const member =
    role === 'recruiter' ? await findMembership(auth, user.id, session.activeOrganizationId) : null;
  return {
    id: UserId.parse(user.id),
    name: user.name,
    email: user.email,
    role,
    verified: user.emailVerified,
    twoFactor: user.twoFactorEnabled ?? false,
    organisationId: member && OrganisationId.parse(member.organizationId),
    membership: member && MembershipRole.parse(member.role),
    scopes: null,
  };
}

async function findMembership(auth: Auth, userId: string, active: string | null | undefined) {
  const { adapter } = await auth.$context;
  const memberships = await adapter.findMany<{ organizationId: string; role: string }>({
    model: 'member',
    where: [{ field: 'userId', value: userId }],
    sortBy: { field: 'createdAt', direction: 'asc' },
  });
  return memberships.find((member) => member.organizationId === active) ?? memberships[0] ?? null;
}
