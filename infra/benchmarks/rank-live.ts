/*
 * How long a recruiter waits on the running system: from POST of a posting to its list with reasons, among many people.
 *   node infra/benchmarks/rank-live.ts RESUMES.jsonl [PEOPLE] [WORKERS] [POSTINGS]
 * RESUMES.jsonl: {"text"} a line; people are put together from the parts of these. Over an embedded PostgreSQL of its
 * own, the queue in it, with api and workers as processes. Other work on the machine counts.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openAccounts } from '@omm/api/accounts';
import { CandidateMatches, PostingDetail, Submitted } from '@omm/contracts';
import { parseResume } from '@omm/extraction';
import { migrateToLatest, openDatabase, openStorage } from '@omm/storage';
import { freePort } from '../local/ports.ts';
import { startPostgres } from '../local/postgres.ts';
import { startService, untilHealthy } from '../local/services.ts';
import { insertPeople } from './live/insert-people.ts';
import { mixedProfiles } from './live/mixed-profiles.ts';
import { postingText } from './live/posting-text.ts';

const [file, people = '100000', workers = '2', postings = '20'] = process.argv.slice(2);
if (file === undefined) throw new Error('Give a file of resumes: {"text"} a line.');
const secret = 'benchmark-of-ranking-with-a-long-secret';
const login = { email: 'recruiter@bench.example', password: 'nobody guesses this one, 7 times' };

const folder = await mkdtemp(join(tmpdir(), 'omm-live-'));
const database = await startPostgres({
  folder: join(folder, 'postgres'),
  port: await freePort(),
  password: 'bench',
});
const stops = [database.stop];
try {
  await run(database.url);
} finally {
  for (const stop of stops.toReversed()) await stop();
  await rm(folder, { recursive: true, force: true });
}

async function run(url: string): Promise<void> {
  const db = openDatabase(url);
  await migrateToLatest(db);
  const texts = readFileSync(file ?? '', 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
  const profiles = texts.map((text) => parseResume(text, { asOf: '2026-01-01' }).profile);
  const loading = performance.now();
  await insertPeople(db, mixedProfiles(profiles, Number(people)));
  await db.destroy();
  console.log(`${people} people inserted in ${seconds(loading)} s`);

  const storage = openStorage(url);
  stops.push(storage.close);
  const address = await startApps(url, storage);
  const packing = performance.now();
  while ((await storage.segments.ofOwner(null)).fresh.length >= 128) await sleep(500);
  const { segments } = await storage.segments.ofOwner(null);
  console.log(`packed into ${segments.length} segments in ${seconds(packing)} s by ${workers} workers`);

  const cookie = await signIn(address);
  const recruiter = { address, cookie };
  const waits: number[] = [];
  for (let number = 0; number <= Number(postings); number += 1) waits.push(await rankOne(recruiter, number));
  // The first reads the segments into the workers.
  const [first = 0, ...others] = waits;
  const sorted = others.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  console.log(
    `from POST to the list with reasons: median ${at(0.5)} ms, p95 ${at(0.95)} ms of ${sorted.length}; the first ${Math.round(first)} ms`,
  );
}

async function startApps(url: string, storage: ReturnType<typeof openStorage>): Promise<string> {
  const port = String(await freePort());
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: port,
    DATABASE_URL: url,
    AUTH_SECRET: secret,
    REDIS_URL: '',
  };
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const lost = new AbortController();
  const address = `http://localhost:${port}`;
  const app = { root, dataFolder: folder, env, onLost: (error: Error) => lost.abort(error) };
  stops.push(startService({ ...app, name: 'api' }).stop);
  await untilHealthy(`http://127.0.0.1:${port}`, lost.signal);
  const accounts = await openAccounts(url, {
    secret,
    publicUrl: address,
    sendMail: () => undefined,
    signInAttempts: storage.signInAttempts,
    signInLimit: 10,
    onError: console.error,
  });
  const organisation = { name: 'Bench', slug: 'bench' };
  await accounts.create({ ...login, role: 'recruiter', name: 'Robin Bench', organisation });
  await accounts.close();
  for (let worker = 0; worker < Number(workers); worker += 1)
    stops.push(startService({ ...app, name: 'worker' }).stop);
  return address;
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/v1/auth/sign-in/email`, json(login, { origin: address }));
  if (!answer.ok) throw new Error(`The recruiter is not let in: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

interface Recruiter {
  address: string;
  cookie: string;
}

/** Asks as the page does, but more often: it hears of the end by an event. */
async function rankOne({ address, cookie }: Recruiter, number: number): Promise<number> {
  const began = performance.now();
  const answer = await fetch(
    `${address}/v1/postings`,
    json({ text: postingText(number) }, { cookie, origin: address }),
  );
  const { id } = Submitted.parse(await answer.json());
  const get = async (path: string) => (await fetch(`${address}${path}`, { headers: { cookie } })).json();
  while (PostingDetail.parse(await get(`/v1/postings/${id}`)).status !== 'ready') await sleep(20);
  const list = CandidateMatches.parse(await get(`/v1/postings/${id}/matches?limit=25`));
  const wait = performance.now() - began;
  if (list.items.length < 25 || list.stale) throw new Error(`The list of ${id} is not whole.`);
  return wait;
}

function json(body: unknown, headers: Record<string, string>): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
