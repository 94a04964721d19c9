import type { IncomingHttpHeaders } from 'node:http';
import { AppError, OrganisationId, Role, UserId } from '@omm/contracts';
import { getMigrations } from 'better-auth/db/migration';
import { fromNodeHeaders } from 'better-auth/node';
import { Pool } from 'pg';
import { type Auth, type AuthOptions, authConfig, createAuth } from './auth.ts';
import { createAccount, type NewAccount } from './create-account.ts';

/** Who is asking. */
export interface Viewer {
  id: UserId;
  name: string;
  email: string;
  role: Role;
  /** A recruiter's; the others have none. */
  organisationId: OrganisationId | null;
}

export interface Accounts {
  /** better-auth's own endpoints, under `accountsPath`. */
  handle(request: Request): Promise<Response>;
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer | null>;
  organisationNames(ids: readonly string[]): Promise<Map<string, string>>;
  exists(email: string): Promise<boolean>;
  create(account: NewAccount): Promise<{ userId: UserId; organisationId: OrganisationId | null }>;
  close(): Promise<void>;
}

/** Any number, the same for all who migrate: only one process at a time changes the tables of the accounts. */
const migrationLock = 20_261_122;

/**
 * better-auth on a small pool of its own (its column names are not the snake_case of our tables), with its tables
 * brought up to date first: it complains of missing ones as soon as it is made.
 */
export async function openAccounts(
  databaseUrl: string,
  options: Omit<AuthOptions, 'pool'>,
): Promise<Accounts> {
  const pool = new Pool({ connectionString: databaseUrl, max: 5 });
  // The pool has already dropped the lost connection; the next query meets the error itself.
  pool.on('error', () => undefined);
  const config = authConfig({ ...options, pool });
  await migrate(pool, config);
  const auth = createAuth(config);

  return {
    handle: auth.handler,
    viewerOf: (headers) => findViewer(auth, headers),
    organisationNames: (ids) => findOrganisationNames(auth, ids),
    create: (account) => createAccount(auth, account),
    exists: async (email) => {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserByEmail(email)) !== null;
    },
    close: () => pool.end(),
  };
}

async function migrate(pool: Pool, config: ReturnType<typeof authConfig>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await (await getMigrations(config)).runMigrations();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  }
}

async function findOrganisationNames(auth: Auth, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { adapter } = await auth.$context;
  const rows = await adapter.findMany<{ id: string; name: string }>({
    model: 'organization',
    where: [{ field: 'id', operator: 'in', value: [...new Set(ids)] }],
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

async function findViewer(auth: Auth, headers: IncomingHttpHeaders): Promise<Viewer | null> {
  if (headers.cookie === undefined) return null;
  const found = await auth.api.getSession({ headers: fromNodeHeaders(headers) }).catch((cause: unknown) => {
    // Whatever better-auth meets, it says 'internal server error'; here it can only be the database.
    throw new AppError('UNAVAILABLE', 'Your session cannot be looked up.', { cause });
  });
  if (!found) return null;
  const { user, session } = found;
  const role = Role.parse(user.role);
  return {
    id: UserId.parse(user.id),
    name: user.name,
    email: user.email,
    role,
    organisationId:
      role === 'recruiter' ? await findOrganisation(auth, user.id, session.activeOrganizationId) : null,
  };
}

/** Asked anew for every request, so that who leaves an organisation loses it at once. */
async function findOrganisation(
  auth: Auth,
  userId: string,
  active: string | null | undefined,
): Promise<OrganisationId | null> {
  const { adapter } = await auth.$context;
  const memberships = await adapter.findMany<{ organizationId: string }>({
    model: 'member',
    where: [{ field: 'userId', value: userId }],
    sortBy: { field: 'createdAt', direction: 'asc' },
  });
  const chosen = memberships.find((member) => member.organizationId === active) ?? memberships[0];
  return chosen ? OrganisationId.parse(chosen.organizationId) : null;
}
