/*
 * Requests a second and their times, of the running API beside a bare Express handler that answers the same bytes.
 *   node infra/benchmarks/api.ts RESUMES.jsonl [PEOPLE] [POSTINGS] [SECONDS]
 * RESUMES.jsonl: {"text"} a line; people are put together from the parts of these. 50 connections, the two in turn; then as
 * many requests a second as half of what was reached, at even times, for the 99th percentile. The load is made on the
 * same machine.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { copyPeople } from './live/copy-people.ts';
import { copyPostings } from './live/copy-postings.ts';
import { insertPeople } from './live/insert-people.ts';
import { pacedLoad } from './live/paced-load.ts';
import { postingText } from './live/posting-text.ts';
import { rankAmongSome } from './live/rank-among-some.ts';
import { type System, startSystem, submitPosting } from './live/start-system.ts';
import { withDatabase } from './live/with-database.ts';

const [file, people = '100000', postings = '1000', seconds = '10'] = process.argv.slice(2);
if (file === undefined) throw new Error('Give a file of resumes: {"text"} a line.');
const connections = 50;
const rounds = 3;
/** Who is on the list is one of these; the others have their readings. */
const different = Math.min(2_000, Number(people));
let uploads = 0;

const resumes = readFileSync(file, 'utf8');
await withDatabase(run);

async function run(url: string, folder: string): Promise<void> {
  const began = performance.now();
  await insertPeople(url, resumes, different);
  await copyPeople(url, Number(people) - different);
  const system = await startSystem(url, folder);
  try {
    const id = await submitPosting(system, postingText(1));
    await rankAmongSome(system.storage, url, { id, text: postingText(1) });
    await copyPostings(url, id, Number(postings) - 1);
    const prepared = Math.round((performance.now() - began) / 1000);
    console.log(`${people} people, ${postings} postings, prepared in ${prepared} s; no worker`);
    await compare(system, 'postings', { path: '/v1/postings?limit=25' });
    await compare(system, 'matches, with reasons', { path: `/v1/postings/${id}/matches?limit=25` });
    await compare(system, 'upload of a resume', { path: '/v1/resumes', upload: true });
  } finally {
    await system.stop();
  }
}

interface Asked {
  path: string;
  /** Of a new file at `path`. */
  upload?: true;
}

async function compare({ address, cookie, folder }: System, name: string, asked: Asked): Promise<void> {
  const headers = { cookie, origin: address };
  const answer = asked.upload ? '' : await (await fetch(address + asked.path, { headers })).text();
  const bytes = join(folder, 'answer');
  writeFileSync(bytes, answer);
  const bare = await startBare(bytes);
  const next = requestsOf(asked, headers);
  for (const warm of [bare.address, address]) await load(warm, next, 2);
  const runs: { bare: number; api: number; p99: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { rate } = await load(bare.address, next);
    const api = await load(address, next);
    runs.push({ bare: rate, api: api.rate, p99: api.p99 });
  }
  bare.process.kill();
  const rate = middle(runs.map(({ api }) => api));
  const paced = { address, connections, rate: Math.ceil(rate / 2), seconds: Number(seconds), next };
  const times = await pacedLoad(paced);
  console.log(
    `${name}: ${Math.round(rate)} a second, p99 ${middle(runs.map(({ p99 }) => p99))} ms; ` +
      `at half load p50 ${at(times, 0.5)}, p99 ${at(times, 0.99)} ms; ` +
      `bare Express ${Math.round(middle(runs.map((one) => one.bare)))} a second, ` +
      `share ${runs.map(({ api, bare: of }) => (api / of).toFixed(3)).join(', ')}; ${answer.length} bytes`,
  );
}

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function startBare(bytes: string): Promise<{ address: string; process: ChildProcess }> {
  const program = fileURLToPath(new URL('live/bare-server.ts', import.meta.url));
  const bare = spawn(process.execPath, [program, bytes], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(bare.stdout, 'data');
  return { address: `http://127.0.0.1:${String(port).trim()}`, process: bare };
}

type Next = Parameters<typeof pacedLoad>[0]['next'];

function requestsOf({ path, upload }: Asked, headers: Record<string, string>): Next {
  if (!upload) return () => ({ path, method: 'GET', headers, body: '' });
  const boundary = 'a-resume';
  const ofForm = { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` };
  /** Another one each time: the same file is taken once. */
  const body = () =>
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nJo Example ${uploads++}\nMedical biller\r\n--${boundary}--\r\n`;
  return () => ({ path, method: 'POST', headers: ofForm, body: body() });
}

interface Load {
  /** Answers a second. */
  rate: number;
  /** Milliseconds. */
  p99: number;
}

async function load(address: string, next: Next, duration = Number(seconds)): Promise<Load> {
  const { method, path, headers } = next();
  const isFixed = method === 'GET';
  const setupRequest = (request: autocannon.Request) => ({ ...request, body: next().body });
  const result = await autocannon({
    url: address,
    connections,
    duration,
    requests: [isFixed ? { path, headers } : { path, method: 'POST', headers, setupRequest }],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} failed.`);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}
