#!/usr/bin/env node
// Runs the CLI on the project's own Node 24, whatever Node the machine has: sources are TypeScript.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= 24) {
  // Keeps the compiled sources in the temporary folder: from the second run on start-up takes half the time.
  module.enableCompileCache();
  // Compiles each pattern at its first use to machine code: not to bytecode first, only to compile it again.
  v8.setFlagsFromString('--regexp-tier-up-ticks=0');
  await import('../src/main.ts');
} else {
  const node24 = module.createRequire(import.meta.url).resolve('node/bin/node');
  const self = fileURLToPath(import.meta.url);
  const { status } = spawnSync(node24, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
