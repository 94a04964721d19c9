import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What Node.js itself keeps from a reader process: writing, processes, threads, native code, code made of strings,
 * and reading anything but the code it runs; documents reach it as messages. The network it leaves open, so that is
 * closed before any other code runs.
 */
export const sandboxFlags = (): string[] => [
  '--permission',
  ...readableFolders().map((folder) => `--allow-fs-read=${folder}`),
  '--disallow-code-generation-from-strings',
  '--disable-proto=delete',
  `--import=${import.meta.resolve('./close-network.ts')}`,
];

function readableFolders(): string[] {
  const require = createRequire(import.meta.url);
  const here = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  const contracts = resolve(
    dirname(realpathSync(fileURLToPath(import.meta.resolve('@omm/contracts')))),
    '..',
  );
  const installed = join(dirname(require.resolve('pdfjs-dist/package.json')), '..');
  return [here, contracts, installed].map((folder) => join(folder, '/'));
}
