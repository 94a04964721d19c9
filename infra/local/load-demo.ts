import { setTimeout as sleep } from 'node:timers/promises';
import { type Accounts, openAccounts } from '@omm/api/accounts';
import type { Environment } from '@omm/config';
import { openStorage, type Storage } from '@omm/storage';
import { createDemoAdmin, createDemoOwners } from './demo-accounts.ts';
import { loadDemoDocuments } from './demo-documents.ts';
import { StartError } from './start-error.ts';

export interface Demo {
  /** Settles when the worker has read every document, telling about it on one line; or when told to stop. */
  watch(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Makes the demo's accounts and hands its documents to the pipeline, the first time only. */
export async function loadDemo(env: Environment): Promise<Demo> {
  const storage = openStorage(env.DATABASE_URL);
  const accounts = await openAccounts(env.DATABASE_URL, {
    secret: env.AUTH_SECRET,
    publicUrl: env.PUBLIC_URL,
    // The accounts of the demo are confirmed, and have nothing to be told.
    sendMail: () => undefined,
    signInAttempts: storage.signInAttempts,
    signInLimit: 10,
    onError: console.error,
  });
  const close = async () => {
    await Promise.all([accounts.close(), storage.close()]);
  };
  await loadOnce(accounts, storage);
  return { watch: (signal) => watch(storage, signal), close };
}

/** The admin's account is made last: where it is, the rest is. */
async function loadOnce(accounts: Accounts, storage: Storage): Promise<void> {
  if (await accounts.exists('admin@demo.example')) return;
  if (await accounts.exists('recruiter@demo.example')) {
    throw new StartError('The demo data were loaded only in part. Delete .data to start afresh.');
  }
  await loadDemoDocuments(storage, await createDemoOwners(accounts));
  await createDemoAdmin(accounts);
}

async function watch(storage: Storage, signal: AbortSignal): Promise<void> {
  const first = await progressOf(storage);
  if (first.settled === first.total) return;
  while (!signal.aborted) {
    const { settled, total, failed } = await progressOf(storage);
    const line = `Reading demo documents: ${settled} of ${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
    if (settled === total) {
      const unread = failed > 0 ? ` (${failed} could not be read)` : '';
      console.log(`${process.stdout.isTTY ? '\r' : ''}All ${total} documents are read and ranked${unread}.`);
      return;
    }
    await sleep(500, undefined, { signal }).catch(() => undefined);
  }
}

async function progressOf({ postings, resumes }: Storage) {
  const everyone = { kind: 'everyone' } as const;
  const lists = await Promise.all([postings.list(everyone), resumes.list(everyone)]);
  const documents = lists.flatMap(({ items }) => items.map(({ status }) => ({ status })));
  const settled = documents.filter(({ status }) => status === 'ready' || status === 'failed');
  const failed = documents.filter(({ status }) => status === 'failed');
  return { settled: settled.length, failed: failed.length, total: documents.length };
}
