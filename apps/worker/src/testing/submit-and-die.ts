import { createStorage, openDatabase } from '@omm/storage';
import { postingText } from './documents.ts';
import { postingOf } from './new-document.ts';

/**
 * A process that is killed between storing a document and enqueueing its job. Run by `kill.int.test.ts` with the
 * database's address.
 */
const storage = createStorage(openDatabase(process.argv[2] ?? ''));
await storage.postings.create(postingOf(postingText));
process.kill(process.pid, 'SIGKILL');
