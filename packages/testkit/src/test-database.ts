import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    redisUrl: string | null;
  }
}

/** An empty database of the caller's own, gone with the server at the end of the run. Returns its address. */
export async function createTestDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client(url.href);
  await client.connect();
  await client.query(`create database ${name}`);
  // nobody will look at these data after a power cut
  await client.query(`alter database ${name} set synchronous_commit = off`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

/** Null where there is neither REDIS_URL nor a redis-server program: the title of a skipped suite says so. */
export const testRedisUrl = (): string | null => inject('redisUrl');
