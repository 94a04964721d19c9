import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openAccounts } from '@omm/api/accounts';
import { CandidateMatches, PostingDetail, PostingId, Submitted } from '@omm/contracts';
import { openStorage, type Storage } from '@omm/storage';
import { freePort } from '../../local/ports.ts';
import { type Service, startService, untilHealthy } from '../../local/services.ts';

const secret = 'benchmark-of-ranking-with-a-long-secret';
const login = { email: 'recruiter@bench.example', password: 'nobody guesses this one, 7 times' };

export interface System {
  address: string;
  /** Of a recruiter who has signed in. */
  cookie: string;
  /** For files. */
  folder: string;
  storage: Storage;
  startWorker(): Service;
  stop(): Promise<void>;
}

/** The API as a process in production's mode over the database, the queue in it, and a recruiter. */
export async function startSystem(url: string, folder: string): Promise<System> {
  const storage = openStorage(url);
  const port = String(await freePort());
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: port,
    PUBLIC_URL: `http://localhost:${port}`,
    // No letter is sent to it.
    SMTP_URL: 'smtp://localhost:9',
    DATABASE_URL: url,
    AUTH_SECRET: secret,
    REDIS_URL: '',
    // One account asks as much as it can.
    RATE_LIMIT_READS: '1000000',
    RATE_LIMIT_WRITES: '1000000',
    RATE_LIMIT_UPLOADS: '1000000',
  };
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const lost = new AbortController();
  const app = { root, dataFolder: folder, env, onLost: (error: Error) => lost.abort(error) };
  const services = [startService({ ...app, name: 'api' })];
  await untilHealthy(`http://127.0.0.1:${port}`, lost.signal);
  const address = `http://localhost:${port}`;
  await createRecruiter(url, address, storage);
  return {
    address,
    cookie: await signIn(address),
    folder,
    storage,
    startWorker() {
      const worker = startService({ ...app, name: 'worker' });
      services.push(worker);
      return worker;
    },
    async stop() {
      for (const service of services.toReversed()) await service.stop();
      await storage.close();
    },
  };
}

async function createRecruiter(url: string, publicUrl: string, storage: Storage): Promise<void> {
  const accounts = await openAccounts(url, {
    secret,
    publicUrl,
    sendMail: () => undefined,
    signInAttempts: storage.signInAttempts,
    signInLimit: 10,
    onError: console.error,
  });
  const organisation = { name: 'Bench', slug: 'bench' };
  await accounts.create({ ...login, role: 'recruiter', name: 'Robin Bench', organisation });
  await accounts.close();
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/v1/auth/sign-in/email`, json(login, { origin: address }));
  if (!answer.ok) throw new Error(`The recruiter is not let in: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

export async function submitPosting({ address, cookie }: System, text: string): Promise<PostingId> {
  const answer = await fetch(`${address}/v1/postings`, json({ text }, { cookie, origin: address }));
  return Submitted.extend({ id: PostingId }).parse(await answer.json()).id;
}

/** Posts as the page does and waits for the list with reasons, but asks more often: the page hears of the end by an event. */
export async function postAndRank(system: System, text: string): Promise<string> {
  const { address, cookie } = system;
  const id = await submitPosting(system, text);
  const get = async (path: string) => (await fetch(`${address}${path}`, { headers: { cookie } })).json();
  for (let status = ''; status !== 'ready'; ) {
    ({ status } = PostingDetail.parse(await get(`/v1/postings/${id}`)));
    if (status === 'failed') throw new Error(`${id} could not be read.`);
    await sleep(status === 'ready' ? 0 : 20);
  }
  const list = CandidateMatches.parse(await get(`/v1/postings/${id}/matches?limit=25`));
  if (list.items.length < 25 || list.stale) throw new Error(`The list of ${id} is not whole.`);
  return id;
}

/** Until the workers have packed the pool for ranking. */
export async function untilPacked({ segments }: Storage): Promise<number> {
  while ((await segments.ofOwner(null)).fresh.length >= 128) await sleep(500);
  return (await segments.ofOwner(null)).segments.length;
}

function json(body: unknown, headers: Record<string, string>): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}
