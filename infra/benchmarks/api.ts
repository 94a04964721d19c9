/*
 * Requests a second and their times, of the running API beside a bare Express handler that answers the same bytes.
 *   node infra/benchmarks/api.ts RESUMES.jsonl [PEOPLE] [POSTINGS] [SECONDS]
 * RESUMES.jsonl: {"text"} a line; people are put together from the parts of these. 50 connections; then as many requests
 * a second as half of what was reached, for the 99th percentile. The load is made on the same machine.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { copyPostings } from './live/copy-postings.ts';
import { insertPeople } from './live/insert-people.ts';
import { postingText } from './live/posting-text.ts';
import { rankAmongSome } from './live/rank-among-some.ts';
import { type System, startSystem, submitPosting } from './live/start-system.ts';
import { withDatabase } from './live/with-database.ts';

const [file, people = '100000', postings = '1000', seconds = '10'] = process.argv.slice(2);
if (file === undefined) throw new Error('Give a file of resumes: {"text"} a line.');
const connections = 50;
let uploads = 0;

const resumes = readFileSync(file, 'utf8');
await withDatabase(run);

async function run(url: string, folder: string): Promise<void> {
  await insertPeople(url, resumes, Number(people));
  const system = await startSystem(url, folder);
  try {
    const id = await submitPosting(system, postingText(1));
    await rankAmongSome(system.storage, url, { id, text: postingText(1) });
    await copyPostings(url, id, Number(postings) - 1);
    console.log(`${people} people, ${postings} postings, ${connections} connections, no worker`);
    await compare(system, 'postings', { path: '/v1/postings?limit=25' });
    await compare(system, 'matches, with reasons', {
      path: `/v1/postings/${id}/matches?limit=25`,
    });
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
  const bareFull = await load(bare.address, asked, headers);
  bare.process.kill();
  await load(address, asked, headers, 2);
  const full = await load(address, asked, headers);
  const half = await load(address, asked, headers, Number(seconds), Math.max(1, Math.round(full.rate / 2)));
  console.log(
    `${name}: ${Math.round(full.rate)} a second, p99 ${full.p99} ms; at half load p99 ${half.p99} ms; ` +
      `bare Express ${Math.round(bareFull.rate)} a second (${(full.rate / bareFull.rate).toFixed(2)}); ${answer.length} bytes`,
  );
}

async function startBare(bytes: string): Promise<{ address: string; process: ChildProcess }> {
  const program = fileURLToPath(new URL('live/bare-server.ts', import.meta.url));
  const bare = spawn(process.execPath, [program, bytes], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(bare.stdout, 'data');
  return { address: `http://127.0.0.1:${String(port).trim()}`, process: bare };
}

interface Load {
  /** Answers a second. */
  rate: number;
  /** Milliseconds. */
  p99: number;
}

async function load(
  address: string,
  { path, upload }: Asked,
  headers: Record<string, string>,
  duration = Number(seconds),
  overallRate?: number,
): Promise<Load> {
  const boundary = 'a-resume';
  /** Another one each time: the same file is taken once. */
  const setupRequest = (request: autocannon.Request): autocannon.Request => ({
    ...request,
    body: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nJo Example ${uploads++}\nMedical biller\r\n--${boundary}--\r\n`,
  });
  const result = await autocannon({
    url: address,
    connections,
    duration,
    ...(overallRate === undefined ? {} : { overallRate }),
    requests: [
      upload
        ? {
            path,
            method: 'POST',
            headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
            setupRequest,
          }
        : { path, headers },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} failed.`);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}
