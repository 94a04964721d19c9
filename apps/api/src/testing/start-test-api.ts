import { once } from 'node:events';
import { createLogger, webhookSettings } from '@omm/config';
import type { MembershipRole, OrganisationId, UserId } from '@omm/contracts';
import { createStorage, listen, migrateToLatest, openDatabase, type Storage } from '@omm/storage';
import { createTestDatabase } from '@omm/testkit';
import type { Express } from 'express';
import { type Accounts, openAccounts } from '../accounts/accounts.ts';
import { createMailer } from '../accounts/mail/mailer.ts';
import { createApp } from '../app.ts';
import type { Dependencies } from '../dependencies.ts';
import { createBell } from '../features/events/bell.ts';
import { createCursors } from '../http/cursor.ts';
import { openRateLimits } from '../http/rate-limits.ts';
import { createSeals } from '../http/seals.ts';

export interface TestApi {
  app: Express;
  deps: Dependencies;
  storage: Storage;
  accounts: Accounts;
  /** As the next start of the API does. */
  reopenAccounts(): Promise<Accounts>;
  base: string;
  databaseUrl: string;
  /** What better-auth wrote to the log. */
  accountErrors: string[];
  stop(): Promise<void>;
}

export const uploadLimitBytes = 100_000;
const password = 'correct horse battery';

/** The whole API on a port of its own, over a database of its own. */
export async function startTestApi(): Promise<TestApi> {
  const url = await createTestDatabase();
  const database = openDatabase(url);
  await migrateToLatest(database);
  const publicUrl = 'http://matcher.example';
  const accountErrors: string[] = [];
  const storage = createStorage(database);
  const logger = createLogger('api', 'silent');
  const mailer = createMailer({ smtpUrl: undefined, from: '', logger });
  const openOwnAccounts = () =>
    openAccounts(url, {
      secret: 'x'.repeat(32),
      publicUrl,
      sendMail: mailer.send,
      signInAttempts: storage.signInAttempts,
      signInLimit: 20,
      onError: (message) => accountErrors.push(message),
    });
  const accounts = await openOwnAccounts();
  const unlimited = 1_000_000;
  const rateLimits = openRateLimits(url, { reads: unlimited, writes: unlimited, uploads: unlimited });
  const bell = createBell();
  const listener = listen(url, 'document_events', bell.ring);
  const deps: Dependencies = {
    storage,
    accounts,
    outbox: mailer.outbox,
    forgetLetters: mailer.forget,
    bell,
    cursors: createCursors('x'.repeat(32)),
    seals: createSeals('x'.repeat(32), 'links in letters'),
    webhooks: webhookSettings({ AUTH_SECRET: 'x'.repeat(32), NODE_ENV: 'production' }),
    rateLimits,
    logger,
    publicUrl,
    trustProxy: 0,
    uploadLimitBytes,
    webFolder: '/nowhere',
  };
  const app = createApp(deps);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const base = `http://127.0.0.1:${address.port}`;

  return {
    app,
    deps,
    storage,
    accounts,
    reopenAccounts: openOwnAccounts,
    base,
    databaseUrl: url,
    accountErrors,
    async stop() {
      bell.close();
      server.closeAllConnections();
      server.close();
      await listener.close();
      await Promise.all([accounts.close(), rateLimits.close(), storage.close()]);
    },
  };
}

export interface TestUser {
  cookie: string;
  userId: UserId;
  organisationId: OrganisationId | null;
}

/** An account that is signed in; `organisation` only for a recruiter. */
export async function signedIn(
  api: TestApi,
  name: string,
  organisation?: string,
  membership?: MembershipRole,
): Promise<TestUser> {
  const role = organisation ? 'recruiter' : name === 'admin' ? 'admin' : 'candidate';
  const email = `${name}@people.example`;
  const place = organisation
    ? {
        organisation: { name: organisation, slug: organisation.toLowerCase() },
        ...(membership ? { membership } : {}),
      }
    : {};
  const made = await api.accounts.create({ name, email, password, role, ...place });
  const answer = await postJson(`${api.base}/v1/auth/sign-in/email`, { email, password });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { ...made, cookie: cookie.join('; ') };
}

export const postJson = (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const postFile = (
  url: string,
  bytes: Uint8Array,
  filename: string,
  cookie: string,
): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), filename);
  return fetch(url, { method: 'POST', headers: { cookie }, body: form });
};
