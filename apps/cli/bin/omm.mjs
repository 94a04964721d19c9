#!/usr/bin/env node
// Runs the CLI on the project's own Node 24, whatever Node the machine has: sources are TypeScript.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= 24) {
  await import('../src/main.ts');
} else {
  const node24 = createRequire(import.meta.url).resolve('node/bin/node');
  const main = new URL('../src/main.ts', import.meta.url).pathname;
  const { status } = spawnSync(node24, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
