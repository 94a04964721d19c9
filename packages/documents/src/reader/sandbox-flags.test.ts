import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { sandboxFlags } from './sandbox-flags.ts';

const codeOf = (attempt: string) => {
  const script = `try { ${attempt}; console.log('allowed') } catch (error) { console.log(error.code) }`;
  const flags = [...sandboxFlags(), '--input-type=commonjs', '-e', script];
  return spawnSync(process.execPath, flags, { env: {}, encoding: 'utf8' }).stdout.trim();
};

it.each([
  ['read a file of the system', "require('node:fs').readFileSync('/etc/hosts')"],
  [
    'read another package',
    `require('node:fs').readdirSync(${JSON.stringify(`${import.meta.dirname}/../../../storage`)})`,
  ],
  ['write', "require('node:fs').writeFileSync('written.txt', '')"],
  ['start a process', "require('node:child_process').execSync('true')"],
  ['start a thread', "new (require('node:worker_threads').Worker)('0', { eval: true })"],
])(
  'does not let a reader process %s',
  (_, attempt) => {
    expect(codeOf(attempt)).toBe('ERR_ACCESS_DENIED');
  },
  30_000,
);
