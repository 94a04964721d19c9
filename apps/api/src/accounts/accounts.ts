import type { IncomingHttpHeaders } from 'node:http';
import { type OrganisationId, UserId } from '@omm/contracts';
import { listen } from '@omm/storage';
import { getMigrations } from 'better-auth/db/migration';
import { Pool } from 'pg';
import { apiKeysOf } from './api-keys.ts';
import { type Auth, authConfig, createAuth } from './auth.ts';
import type { AuthOptions } from './auth-options.ts';
import { requireOwner } from './confirm-owner.ts';
import { createAccount, type NewAccount } from './create-account.ts';
import { eraseAccount } from './erase-account.ts';
import { findViewer } from './find-viewer.ts';
import { createKnownViewers } from './known-viewers.ts';
import type { Viewer } from './viewer.ts';

interface Addressee {
  name: string;
  email: string;
  verified: boolean;
}

export interface Accounts {
  /** better-auth's own endpoints, under `accountsPath`. */
  handle(request: Request): Promise<Response>;
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer | null>;
  organisationNames(ids: readonly string[]): Promise<Map<string, string>>;
  /** Of accounts; an API key and who has left have none. */
  personNames(ids: readonly string[]): Promise<Map<string, string>>;
  isMember(organisationId: OrganisationId, userId: UserId): Promise<boolean>;
  apiKeys: ReturnType<typeof apiKeysOf>;
  exists(email: string): Promise<boolean>;
  /** To whom a letter goes; null where there is no such account. */
  addressee(userId: UserId): Promise<Addressee | null>;
  /** To whom a letter to the organisation goes. */
  owners(organisationId: OrganisationId): Promise<(Addressee & { userId: UserId })[]>;
  create(account: NewAccount): Promise<{ userId: UserId; organisationId: OrganisationId | null }>;
  /** That it is the owner of the session who asks, and not somebody at a screen left open. */
  requireOwner(headers: IncomingHttpHeaders, password: string | undefined): Promise<void>;
  /** With its sessions, keys to sign in, and what waits for it. */
  erase(userId: UserId): Promise<void>;
  close(): Promise<void>;
}

/** Any number, the same for all who migrate: only one process at a time changes the tables of the accounts. */
const migrationLock = 20_261_122;

/**
 * better-auth on a small pool of its own (its column names are not the snake_case of our tables), with its tables
 * brought up to date first: it complains of missing ones as soon as it is made. The storage's tables are there before.
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
  const { viewerOf, forget } = createKnownViewers((headers) => findViewer(auth, headers));
  const listener = listen(databaseUrl, 'accounts', forget);

  return {
    // Who has changed something here need not wait for PostgreSQL to tell of it.
    handle: (request) => auth.handler(request).finally(forget),
    viewerOf,
    organisationNames: (ids) => findNames(auth, 'organization', ids),
    personNames: (ids) => findNames(auth, 'user', ids),
    isMember: async (organisationId, userId) => {
      const { adapter } = await auth.$context;
      const where = [
        { field: 'organizationId', value: organisationId },
        { field: 'userId', value: userId },
      ];
      return (await adapter.findOne({ model: 'member', where })) !== null;
    },
    apiKeys: apiKeysOf(auth),
    create: (account) => createAccount(auth, account),
    requireOwner: (headers, password) => requireOwner(auth, options.signInAttempts, { headers, password }),
    erase: (userId) => eraseAccount(auth, userId).finally(forget),
    exists: async (email) => {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserByEmail(email)) !== null;
    },
    addressee: (userId) => addressee(auth, userId),
    owners: async (organisationId) => {
      const { adapter } = await auth.$context;
      const where = [
        { field: 'organizationId', value: organisationId },
        { field: 'role', value: 'owner' },
      ];
      const members = await adapter.findMany<{ userId: string }>({ model: 'member', where });
      const owners = members.map(async ({ userId }) => {
        const found = await addressee(auth, userId);
        return found ? [{ ...found, userId: UserId.parse(userId) }] : [];
      });
      return (await Promise.all(owners)).flat();
    },
    close: async () => {
      await listener.close();
      await pool.end();
    },
  };
}

const tellOf = (table: string, events: string) =>
  `create or replace trigger tell_of_accounts after ${events} on ${table}
    for each statement execute function tell_of_accounts()`;

/** Beside better-auth's own tables: who is not yet to be seen by others, for the storage; roles by their name; who has changed. */
const afterwards = [
  `create or replace view unverified_accounts as select id as user_id from "user" where not "emailVerified"`,
  `create index if not exists user_unverified on "user" (id) where not "emailVerified"`,
  `update member set role = 'recruiter' where role not in ('owner', 'recruiter', 'viewer')`,
  `create or replace function tell_of_accounts() returns trigger language plpgsql as
    $$ begin perform pg_notify('accounts', ''); return null; end $$`,
  tellOf('session', 'update or delete'),
  tellOf('"user"', 'update or delete'),
  tellOf('member', 'insert or update or delete'),
];

/** Whoever had an account before addresses were confirmed goes on being seen. */
const unaskedAccounts = `select to_regclass('"user"') is not null and to_regclass('"twoFactor"') is null as unasked`;

async function migrate(pool: Pool, config: ReturnType<typeof authConfig>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const { rows } = await client.query<{ unasked: boolean }>(unaskedAccounts);
    await (await getMigrations(config)).runMigrations();
    for (const statement of afterwards) await client.query(statement);
    if (rows[0]?.unasked) await client.query('update "user" set "emailVerified" = true');
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  }
}

async function addressee(auth: Auth, userId: string): Promise<Addressee | null> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.findUserById(userId);
  return user && { name: user.name, email: user.email, verified: user.emailVerified };
}

async function findNames(
  auth: Auth,
  model: 'organization' | 'user',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { adapter } = await auth.$context;
  const rows = await adapter.findMany<{ id: string; name: string }>({
    model,
    where: [{ field: 'id', operator: 'in', value: [...new Set(ids)] }],
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
