/*
 * How fast resumes are read: PDFs end to end through the pool of sandboxed processes, and text to profile:
 *   node infra/benchmarks/parse-resumes.ts FOLDER [PROCESSES] [ROUNDS]
 * Processor time counts the children too, so other work on the machine does not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentReader } from '@omm/documents';
import { parseResume } from '@omm/extraction';

const [folder, processes = '2', rounds = '4'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give a folder of resumes.');
const AS_OF = '2018-01-01';
/** A scan costs recognition, not reading; how long that takes is another question. */
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf') && !name.includes('scan'))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))));
const count = Number(processes);
const reader = createDocumentReader({ timeoutMs: 30_000, maxMemoryMb: 512, processes: count });

/** Clock ticks of a process of /proc: fields 14 and 15, a hundred a second; 22 pages of name and state before them. */
function childSeconds(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ');
  const ticks = children.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
}

const ownSeconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function readAll(times: number): Promise<string[]> {
  const texts: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: count }, async () => {
      while (next < files.length * times) {
        const { text } = await reader.read(files[next++ % files.length] ?? new Uint8Array());
        parseResume(text, { asOf: AS_OF });
        texts.push(text);
      }
    }),
  );
  return texts;
}

await readAll(2);
const [began, own, children] = [performance.now(), ownSeconds(), childSeconds()];
const texts = await readAll(Number(rounds));
const seconds = (performance.now() - began) / 1000;
const spent = { own: ownSeconds() - own, children: childSeconds() - children };
await reader.close();
const each = (amount: number) => ((amount * 1000) / texts.length).toFixed(1);
console.log(
  `${texts.length} PDFs, sandbox and profile included: ${(texts.length / seconds).toFixed(1)} a second with ${count} processes`,
);
console.log(
  `  processor time a PDF: ${each(spent.children)} ms in the sandbox, ${each(spent.own)} ms beside it; ` +
    `${(count / ((spent.own + spent.children) / texts.length)).toFixed(1)} a second where ${count} cores are free`,
);
const before = ownSeconds();
for (const text of texts) parseResume(text, { asOf: AS_OF });
console.log(`text to profile: ${Math.round(texts.length / (ownSeconds() - before))} a second of one core`);
