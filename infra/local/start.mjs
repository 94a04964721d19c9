// `npm start`. Plain JavaScript and Node's own modules only: it runs before anything is installed, on any Node >= 20.
import { spawn } from 'node:child_process';
import { ensureInstalled, node, root } from './install.mjs';

ensureInstalled();
const main = spawn(node, [`${root}infra/local/main.ts`], { cwd: root, stdio: 'inherit' });

// Ctrl-C reaches main.ts by itself (one process group), and it takes a repeated signal as the same wish.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => main.kill(signal));

// SIGTERM to npm alone ends the shell between npm and us, and nobody tells us.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) main.kill('SIGTERM');
}, 1_000).unref();

main.on('error', (error) => {
  console.error(`Node 24 could not be started (${error.message}). Delete node_modules and start again.`);
  process.exit(1);
});
main.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 0)));
