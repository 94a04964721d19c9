/*
 * Hostile and damaged files: mutations of real ones, read by the pool of sandboxed processes as the worker reads:
 *   node infra/benchmarks/fuzz-documents.ts FOLDER [COUNT] [SEED]
 * Ends with exit code 1 where an answer has no code, or a document takes longer or more memory than its limit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@omm/contracts';
import { createDocumentReader } from '@omm/documents';
import { mutations, randomFrom } from './mutations.ts';

const [folder, count = '2000', seed = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give a folder of documents.');
const originals = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))));
const pick = <T>(items: readonly T[], random: (below: number) => number): T => {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

const TIMEOUT_MS = 10_000;
/** A busy machine notices late that the time is over, and starts a new process late. */
const GRACE_MS = 5_000;
const MEMORY_MB = 256;
const PROCESSES = 2;
const reader = createDocumentReader({ timeoutMs: TIMEOUT_MS, maxMemoryMb: MEMORY_MB, processes: PROCESSES });
const outcomes = new Map<string, number>();
const failures: string[] = [];
const times: number[] = [];
let peakKilobytes = 0;

async function readMutation(number: number): Promise<void> {
  const random = randomFrom(Number(seed) * 1_000_003 + number);
  const [name, mutate] = pick(Object.entries(mutations), random);
  const bytes = mutate(pick(originals, random), pick(originals, random), random);
  const began = performance.now();
  const outcome = await reader.read(bytes).then(
    ({ text }) => (text.trim() === '' ? 'no text, no code' : 'text'),
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
  const elapsed = performance.now() - began;
  times.push(elapsed);
  outcomes.set(`${name} → ${outcome}`, (outcomes.get(`${name} → ${outcome}`) ?? 0) + 1);
  // Recognition of scanned pages has limits of its own.
  if (outcome !== 'text' && elapsed > TIMEOUT_MS + GRACE_MS)
    failures.push(`${number}: ${Math.round(elapsed)} ms`);
  // UNAVAILABLE: the process that should have read it did not start, so nothing was tried.
  if (!/^(?:text|(?!INTERNAL$|UNAVAILABLE$)[A-Z_]+)$/.test(outcome)) failures.push(`${number}: ${outcome}`);
}

function watchChildren(): void {
  const path = `/proc/${process.pid}/task/${process.pid}/children`;
  for (const pid of readFileSync(path, 'utf8').trim().split(' ')) {
    try {
      const [, peak] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      peakKilobytes = Math.max(peakKilobytes, Number(peak ?? 0));
    } catch {
      // The process ended while we looked.
    }
  }
}

const watch = setInterval(watchChildren, 50);
let next = 0;
await Promise.all(
  Array.from({ length: PROCESSES }, async () => {
    while (next < Number(count)) await readMutation(next++);
  }),
);
clearInterval(watch);
await reader.close();

for (const [outcome, number] of [...outcomes].sort())
  console.log(`${String(number).padStart(6)}  ${outcome}`);
times.sort((a, b) => a - b);
const at = (share: number) => `${Math.round(times[Math.floor((times.length - 1) * share)] ?? 0)} ms`;
console.log(
  `${times.length} documents: half within ${at(0.5)}, 99 of 100 within ${at(0.99)}, all within ${at(1)}`,
);
console.log(
  `a reader process held at most ${Math.round(peakKilobytes / 1024)} MB; this one ${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB`,
);
for (const failure of failures) console.log(`FAILED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
