import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createLogger, processEnvironment, webhookSettings } from '@omm/config';
import { Health } from '@omm/contracts';
import { createStorage, listen, migrateToLatest, openDatabase } from '@omm/storage';
import { openAccounts } from './accounts/accounts.ts';
import { createMailer } from './accounts/mail/mailer.ts';
import { startLetters } from './accounts/mail/start-letters.ts';
import { createApp } from './app.ts';
import { sendDigests } from './features/digests/send-digests.ts';
import { createBell } from './features/events/bell.ts';
import { tellOwners } from './features/webhooks/tell-owners.ts';
import { createCursors } from './http/cursor.ts';
import { openRateLimits } from './http/rate-limits.ts';
import { createSeals } from './http/seals.ts';

const env = processEnvironment();
const logger = createLogger('api', env.LOG_LEVEL);
const patienceMs = 5_000;
/** Set by `npm start` only, never by hand. */
const demoAccounts = Health.shape.demoAccounts.parse(
  JSON.parse(process.env['DEMO_ACCOUNTS'] ?? 'null') ?? undefined,
);

const database = openDatabase(env.DATABASE_URL);
await migrateToLatest(database);
const storage = createStorage(database);
const mailer = createMailer({
  smtpUrl: env.SMTP_URL,
  from: env.MAIL_FROM,
  logger: logger.child({ part: 'mail' }),
});
const accounts = await openAccounts(env.DATABASE_URL, {
  secret: env.AUTH_SECRET,
  publicUrl: env.PUBLIC_URL,
  sendMail: mailer.send,
  signInAttempts: storage.signInAttempts,
  signInLimit: env.SIGN_IN_LIMIT,
  onError: (message) => logger.error({ part: 'accounts' }, message),
});
const rateLimits = openRateLimits(env.DATABASE_URL, {
  reads: env.RATE_LIMIT_READS,
  writes: env.RATE_LIMIT_WRITES,
  uploads: env.RATE_LIMIT_UPLOADS,
});
const bell = createBell();
const listener = listen(env.DATABASE_URL, 'document_events', bell.ring);

const seals = createSeals(env.AUTH_SECRET, 'links in letters');
const { PUBLIC_URL: publicUrl } = env;
const post = { storage, accounts, deliver: mailer.deliver, seals, publicUrl };
const letters = startLetters([(now) => sendDigests(post, now), (now) => tellOwners(post, now)], logger);

const app = createApp({
  storage,
  accounts,
  outbox: mailer.outbox,
  forgetLetters: mailer.forget,
  bell,
  cursors: createCursors(env.AUTH_SECRET),
  webhooks: webhookSettings(env),
  rateLimits,
  seals,
  logger,
  publicUrl: env.PUBLIC_URL,
  trustProxy: env.TRUST_PROXY,
  uploadLimitBytes: env.UPLOAD_LIMIT_MB * 1024 * 1024,
  demoAccounts,
  webFolder: fileURLToPath(new URL('../../web/dist', import.meta.url)),
});
const server = app.listen(env.PORT, env.HOST);
await once(server, 'listening');
logger.info({ port: env.PORT }, 'listening');

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  bell.close();
  setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  await new Promise((resolve) => server.close(resolve));
  await letters.close();
  await Promise.all([
    listener.close(),
    mailer.close(),
    accounts.close(),
    rateLimits.close(),
    storage.close(),
  ]);
  logger.info('stopped');
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
// `npm start` was killed: nobody is left who would stop us.
process.on('disconnect', stop);
process.channel?.unref();
