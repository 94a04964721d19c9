/*
 * How fast `omm parse posting --jsonl` reads a file, as a whole process on one core, beside natural's
 * tokenise-and-stem pass and compromise on the same texts in the same run:
 *   node infra/benchmarks/parse-postings.ts FILE.jsonl
 */
import { readFile } from 'node:fs/promises';
import { type Cost, measure } from './measure.ts';

const OMM = ['../../apps/cli/bin/omm.mjs', 'parse', 'posting', '--jsonl'] as const;
/** The file again and again: what start-up and the compilers of the engine take counts for little. */
const MANY = 4;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Give a file of postings, one {"id","text"} a line.');
const lines = (await readFile(file, 'utf8')).trim().split('\n');
const texts = lines.map((line): string => JSON.parse(line).text);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const start = await measure(OMM, '');
console.log(`start-up: ${start.seconds.toFixed(2)} s, ${start.cpuSeconds.toFixed(2)} s of CPU`);
const omm = await measureBesideNatural(1);
await measureBesideNatural(MANY);
const compromise = await measureFile('compromise', ['compromise-pass.ts'], { times: 1, runs: 1 });
printRatio('compromise', compromise, omm);
for (const kilobytes of [100, 300, 1000]) await measureOneText(kilobytes);

async function measureBesideNatural(times: number): Promise<Cost> {
  const own = await measureFile('omm parse posting --jsonl', OMM, { times });
  const natural = await measureFile("natural's tokenise and stem", ['natural-pass.ts'], { times });
  printRatio('natural', natural, own);
  return own;
}

function printRatio(name: string, other: Cost, own: Cost): void {
  console.log(`  CPU of ${name} : omm = 1 : ${(own.cpuSeconds / other.cpuSeconds).toFixed(2)}`);
}

async function measureFile(
  name: string,
  command: readonly [string, ...string[]],
  { times, runs }: { times: number; runs?: number },
): Promise<Cost> {
  const cost = await measure(command, `${lines.join('\n')}\n`.repeat(times), runs);
  const rate = (amount: number, seconds: number) => (amount * times) / seconds;
  console.log(
    `${name}: ${lines.length * times} postings, ` +
      `${Math.round(rate(lines.length, cost.cpuSeconds))} a CPU second, ` +
      `${Math.round(rate(lines.length, cost.seconds))} a second, ` +
      `${rate(megabytes, cost.cpuSeconds).toFixed(1)} MB a CPU second, ` +
      `${Math.round(cost.peakMegabytes)} MB of memory`,
  );
  return cost;
}

/** One posting made of many: is the cost linear in its length? */
async function measureOneText(kilobytes: number): Promise<void> {
  const text = texts
    .join('\n')
    .repeat(5)
    .slice(0, kilobytes * 1000);
  const cost = await measure(OMM, `${JSON.stringify({ id: 'long', text })}\n`);
  const own = (cost.cpuSeconds - start.cpuSeconds) * 1000;
  console.log(
    `one text of ${kilobytes} kB: ${Math.round(own)} ms of CPU beyond start-up, ` +
      `${Math.round((own * 100) / kilobytes)} ms a 100 kB, ${Math.round(cost.peakMegabytes)} MB of memory`,
  );
}
