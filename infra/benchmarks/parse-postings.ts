/*
 * How fast `omm parse posting --jsonl` reads a file, as a whole process, beside natural's tokenise-and-stem pass:
 *   node infra/benchmarks/parse-postings.ts FILE.jsonl
 */
import { readFile } from 'node:fs/promises';
import { type Cost, measure } from './measure.ts';

const OMM = '../../apps/cli/bin/omm.mjs';
const PARSE = ['parse', 'posting', '--jsonl'];

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Give a file of postings, one {"id","text"} a line.');
const lines = (await readFile(file, 'utf8')).trim().split('\n');
const texts = lines.map((line): string => JSON.parse(line).text);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const start = await measure(OMM, PARSE, '');
console.log(`start-up: ${start.seconds.toFixed(2)} s, ${start.cpuSeconds.toFixed(2)} s of CPU`);
const omm = await measureFile('omm parse posting --jsonl', OMM, PARSE, 1);
const natural = await measureFile("natural's tokenise and stem", 'natural-pass.ts', [], 1);
console.log(`  natural : omm = 1 : ${(omm.cpuSeconds / natural.cpuSeconds).toFixed(2)}`);
/** The file again and again: what start-up and the compilers of the engine take counts for little. */
const MANY = 4;
const ommMany = await measureFile('omm, many postings', OMM, PARSE, MANY);
const naturalMany = await measureFile('natural, many postings', 'natural-pass.ts', [], MANY);
console.log(`  natural : omm = 1 : ${(ommMany.cpuSeconds / naturalMany.cpuSeconds).toFixed(2)}`);
for (const kilobytes of [100, 300, 1000]) await measureOneText(kilobytes);

async function measureFile(name: string, script: string, args: string[], times: number): Promise<Cost> {
  const cost = await measure(script, args, `${lines.join('\n')}\n`.repeat(times));
  const rate = (amount: number) => (amount * times) / cost.cpuSeconds;
  console.log(
    `${name}: ${lines.length * times} postings, ${Math.round(rate(lines.length))} a CPU second, ` +
      `${rate(megabytes).toFixed(1)} MB/s, ${Math.round(cost.peakMegabytes)} MB of memory`,
  );
  return cost;
}

/** One posting made of many: is the cost linear in its length? */
async function measureOneText(kilobytes: number): Promise<void> {
  const text = texts
    .join('\n')
    .repeat(5)
    .slice(0, kilobytes * 1000);
  const cost = await measure(OMM, PARSE, `${JSON.stringify({ id: 'long', text })}\n`);
  const own = (cost.cpuSeconds - start.cpuSeconds) * 1000;
  console.log(
    `one text of ${kilobytes} kB: ${Math.round(own)} ms of CPU beyond start-up, ` +
      `${Math.round((own * 100) / kilobytes)} ms a 100 kB, ${Math.round(cost.peakMegabytes)} MB of memory`,
  );
}
