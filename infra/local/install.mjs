import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the root package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node 24 as npm installed it: the product runs on it, whatever version started this script. */
export const node = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;

/** Runs `npm ci` where node_modules is missing or older than package-lock.json; ends the process where it fails. */
export function ensureInstalled() {
  const installed = modifiedAt('node_modules/.package-lock.json');
  if (installed >= modifiedAt('package-lock.json') && modifiedAt(node.slice(root.length)) > 0) return;
  console.log('Installing dependencies with `npm ci`: about a minute the first time.');
  const status = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) return;
  console.error('The installation failed: see the lines of npm above, mend what they name, and start again.');
  process.exit(1);
}

function modifiedAt(path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** npm names its own program in `npm_execpath` when it started us; else the one in PATH is taken. */
function runNpm(args) {
  const own = process.env.npm_execpath;
  const result = own
    ? spawnSync(process.execPath, [own, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.signal) process.exit(0);
  return result.status;
}
