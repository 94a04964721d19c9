import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The only folders that a reader process may read: the code it runs. Documents reach it as messages. */
export function readableFolders(): string[] {
  const require = createRequire(import.meta.url);
  const here = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  const contracts = resolve(
    dirname(realpathSync(fileURLToPath(import.meta.resolve('@omm/contracts')))),
    '..',
  );
  const installed = join(dirname(require.resolve('pdfjs-dist/package.json')), '..');
  return [here, contracts, installed].map((folder) => join(folder, '/'));
}
