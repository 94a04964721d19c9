#!/usr/bin/env node
// Runs the CLI on the project's own Node 24, whatever Node the machine has: sources are TypeScript.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= 24) {
  // Keeps the compiled sources in the temporary folder: from the second run on start-up takes half the time.
  module.enableCompileCache();
  await import('../src/main.ts');
} else {
  const node24 = module.createRequire(import.meta.url).resolve('node/bin/node');
  const self = fileURLToPath(import.meta.url);
  const { status } = spawnSync(node24, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
