import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a whole process took, from its start to its end. CPU time: other work on the machine does not count. */
export interface Cost {
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Tells at the end of a process what it took; processor time in microseconds, memory in kilobytes. */
const REPORT =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(2,JSON.stringify(process.resourceUsage())))';

/** A Node script of the project, and what it is told. */
type Command = readonly [script: string, ...args: string[]];

/** The cheapest of some runs on this input. */
export async function measure(command: Command, input: string, runs = RUNS): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await runOnce(command, input));
  return costs.reduce((best, cost) => (cost.cpuSeconds < best.cpuSeconds ? cost : best));
}

const RUNS = 3;

async function runOnce([script, ...args]: Command, input: string): Promise<Cost> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, path, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin.end(input);
  const [report] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const seconds = (performance.now() - began) / 1000;
  const used: Record<string, number> = JSON.parse(report);
  return {
    cpuSeconds: ((used['userCPUTime'] ?? 0) + (used['systemCPUTime'] ?? 0)) / 1e6,
    seconds,
    peakMegabytes: (used['maxRSS'] ?? 0) / 1024,
  };
}
