import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Node's permission model for a reader process: no writing, no processes, no threads, no native code, and reading
 * only the code it runs; documents reach it as messages. The model of Node 24 does NOT close the network
 * (`--allow-net` comes with Node 25): where that matters, the container has to.
 */
export const sandboxFlags = (): string[] => [
  '--permission',
  ...readableFolders().map((folder) => `--allow-fs-read=${folder}`),
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
