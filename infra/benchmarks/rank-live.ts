/*
 * How long a recruiter waits on the running system: from POST of a posting to its list with reasons, among many people.
 *   node infra/benchmarks/rank-live.ts RESUMES.jsonl [PEOPLE] [WORKERS] [POSTINGS]
 * RESUMES.jsonl: {"text"} a line; people are put together from the parts of these. Over an embedded PostgreSQL of its
 * own, the queue in it, with api and workers as processes. Other work on the machine counts.
 */
import { readFileSync } from 'node:fs';
import { insertPeople } from './live/insert-people.ts';
import { postingText } from './live/posting-text.ts';
import { postAndRank, startSystem, untilPacked } from './live/start-system.ts';
import { withDatabase } from './live/with-database.ts';

const [file, people = '100000', workers = '2', postings = '20'] = process.argv.slice(2);
if (file === undefined) throw new Error('Give a file of resumes: {"text"} a line.');

const resumes = readFileSync(file, 'utf8');
await withDatabase(run);

async function run(url: string, folder: string): Promise<void> {
  const loading = performance.now();
  await insertPeople(url, resumes, Number(people));
  console.log(`${people} people inserted in ${seconds(loading)} s`);
  const system = await startSystem(url, folder);
  try {
    for (let worker = 0; worker < Number(workers); worker += 1) system.startWorker();
    const packing = performance.now();
    const segments = await untilPacked(system.storage);
    console.log(`packed into ${segments} segments in ${seconds(packing)} s by ${workers} workers`);
    const waits: number[] = [];
    for (let number = 0; number <= Number(postings); number += 1) {
      const began = performance.now();
      await postAndRank(system, postingText(number));
      waits.push(performance.now() - began);
    }
    tell(waits);
  } finally {
    await system.stop();
  }
}

/** The first reads the segments into the workers. */
function tell([first = 0, ...others]: readonly number[]): void {
  const sorted = others.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  console.log(
    `from POST to the list with reasons: median ${at(0.5)} ms, p95 ${at(0.95)} ms of ${sorted.length}; the first ${Math.round(first)} ms`,
  );
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
