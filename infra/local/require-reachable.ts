import { once } from 'node:events';
import { connect } from 'node:net';
import { openStorage } from '@omm/storage';
import { StartError } from './start-error.ts';

const patienceMs = 5_000;

/** The user's own database, before anything is started that needs it. */
export async function requireDatabase(url: string): Promise<void> {
  const storage = openStorage(url);
  try {
    await storage.ping();
  } catch (error) {
    throw new StartError(`The database of DATABASE_URL cannot be used: ${reasonOf(error)}.`);
  } finally {
    await storage.close();
  }
}

/** Without it the apps would wait for it in silence. */
export async function requireRedis(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port || 6379) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    throw new StartError(`The Redis of REDIS_URL does not answer: ${reasonOf(error)}.`);
  } finally {
    socket.destroy();
  }
}

/** 'connect ECONNREFUSED 127.0.0.1:5432'; where several addresses were tried, of the last one. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors.at(-1));
  return error instanceof Error ? error.message : String(error);
}
