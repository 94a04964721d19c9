import { webhookSettings } from '@omm/config';
import { PostingId } from '@omm/contracts';
import { createDocumentReader } from '@omm/documents';
import { extractionVersion } from '@omm/extraction';
import { createProducer, startWorkers } from '@omm/queue';
import { createPreparedPostings, createStorage, openDatabase } from '@omm/storage';
import { createHandlers } from '../handlers/index.ts';
import { listGate } from '../ranking/list-gate.ts';
import { createPeople } from '../ranking/people.ts';
import { smallSizes } from './people.ts';

/**
 * A worker that splits the ranking of a posting, does one part of it and is killed at the next. Run by
 * `ranking.int.test.ts` with the database's address and the posting's id.
 */
const [databaseUrl = '', posting] = process.argv.slice(2);
const storage = createStorage(openDatabase(databaseUrl));
const producer = createProducer({ databaseUrl }, () => undefined);
const handlers = createHandlers({
  storage,
  reader: createDocumentReader({ timeoutMs: 1_000, maxMemoryMb: 64, processes: 1 }),
  today: () => '2026-01-01',
  people: createPeople(storage, 2 ** 20),
  openPostings: createPreparedPostings(storage, listGate),
  ranking: smallSizes,
  webhooks: webhookSettings({ AUTH_SECRET: '', NODE_ENV: 'test' }),
});
let parts = 0;
startWorkers({
  connection: { databaseUrl },
  producer,
  handlers: {
    ...handlers,
    'rank-segments': (payload, signal, of) => {
      parts += 1;
      if (parts > 1) process.kill(process.pid, 'SIGKILL');
      return handlers['rank-segments'](payload, signal, of);
    },
  },
  concurrency: 1,
  onGivenUp: async () => undefined,
  onSettled: () => undefined,
  onError: () => undefined,
});
await producer.enqueue('rank-posting', {
  postingId: PostingId.parse(posting),
  rulesetVersion: extractionVersion,
  run: 1,
});
