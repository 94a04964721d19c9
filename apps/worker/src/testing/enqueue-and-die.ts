import { PostingId } from '@omm/contracts';
import { extractionVersion } from '@omm/extraction';
import { createProducer } from '@omm/queue';
import { createStorage, openDatabase } from '@omm/storage';
import { postingText } from './documents.ts';
import { postingOf } from './new-document.ts';

/**
 * A process that is killed between handing the job to the queue and striking it off the outbox: the queue has
 * the job, and the outbox still promises it. Run by `kill.int.test.ts` with the database's address.
 */
const databaseUrl = process.argv[2] ?? '';
const storage = createStorage(openDatabase(databaseUrl));
const producer = createProducer({ databaseUrl }, () => undefined);
await storage.postings.create(postingOf(postingText));
await storage.outbox.relay(async ({ of, run }) => {
  const postingId = PostingId.parse(of);
  await producer.enqueue('read-posting', { postingId, rulesetVersion: extractionVersion, run });
  process.kill(process.pid, 'SIGKILL');
});
