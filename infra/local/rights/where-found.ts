import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';

interface Stores {
  databaseUrl: string;
  redisUrl: string | undefined;
  folder: string;
}

/** Every place in which one of the words stands, in any case, as text or as the bytes of a file. */
export async function whereFound(
  { databaseUrl, redisUrl, folder }: Stores,
  words: readonly string[],
): Promise<string[]> {
  const needles = words.flatMap((word) => [word, Buffer.from(word).toString('hex')]);
  const pattern = new RegExp(needles.map(RegExp.escape).join('|'), 'i');
  const found = [
    await inTables(databaseUrl, pattern),
    await inFiles(folder, pattern),
    redisUrl === undefined ? [] : await inRedis(redisUrl, pattern),
  ];
  return found.flat().sort();
}

/** Tables and views of every schema, the queue's among them; a row as text shows bytes in hexadecimal. */
async function inTables(url: string, pattern: RegExp): Promise<string[]> {
  const client = new Client(url);
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ line: string }>(`select t::text as line from ${name} t`);
    if (rows.some(({ line }) => pattern.test(line))) found.push(name.replace(/^public\./, ''));
  }
  await client.end();
  return found;
}

async function inFiles(folder: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const isText = pattern.test(entry.name);
    const holds =
      entry.isFile() && pattern.test(await readFile(join(entry.parentPath, entry.name), 'latin1'));
    if (isText || holds) found.push(`file ${entry.name}`);
  }
  return found;
}

async function inRedis(url: string, pattern: RegExp): Promise<string[]> {
  const redis = new Redis(url);
  const found: string[] = [];
  for (const key of await redis.keys('*')) {
    if (pattern.test(key) || pattern.test(JSON.stringify(await contentOf(redis, key))))
      found.push(`redis ${key}`);
  }
  redis.disconnect();
  return found;
}

async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return redis.get(key);
  }
}
