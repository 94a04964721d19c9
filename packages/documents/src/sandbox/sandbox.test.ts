import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { confine } from './confine.ts';
import { sandboxFlags } from './sandbox-flags.ts';

const LIMITS = { memoryMb: 900 };

/** Runs a script as a reader process runs, and gives what it printed. */
function inSandbox(script: string): string {
  const flags = [...sandboxFlags(), '--input-type=commonjs', '-e', script];
  const { program, args } = confine(process.execPath, flags, LIMITS);
  return spawnSync(program, args, { cwd: '/', env: {}, encoding: 'utf8' }).stdout.trim();
}

const codeOf = (attempt: string) =>
  inSandbox(`const say = (error) => console.log(error.cause?.code ?? error.code ?? error.name);
    process.on('uncaughtException', say);
    try { Promise.resolve(${attempt}).then(() => console.log('allowed'), say) } catch (error) { say(error) }`);

it.each([
  ['read a file of the system', "require('node:fs').readFileSync('/etc/hosts')"],
  [
    'read another package',
    `require('node:fs').readdirSync(${JSON.stringify(`${import.meta.dirname}/../../../storage`)})`,
  ],
  ['write', "require('node:fs').writeFileSync('written.txt', '')"],
  ['write to the folder for such', "require('node:fs').mkdtempSync('/tmp/reader-')"],
  ['start a process', "require('node:child_process').execSync('true')"],
  ['start a thread', "new (require('node:worker_threads').Worker)('0', { eval: true })"],
  ['load native code', "process.dlopen({ exports: {} }, '/lib/any.node')"],
  ['reach the bindings of Node.js', "process.binding('tcp_wrap')"],
])(
  'does not let a reader process %s',
  (_, attempt) => {
    expect(codeOf(attempt)).toMatch(/^ERR_(?:ACCESS_DENIED|DLOPEN_DISABLED)$/);
  },
  30_000,
);

it.each([
  ['connect', "require('node:net').connect(80, '127.0.0.1')"],
  ['connect to a socket of the system', "require('node:net').connect('/run/any.sock')"],
  ['listen', "require('node:net').createServer().listen(0)"],
  ['speak TLS', "require('node:tls').connect(443, '127.0.0.1')"],
  ['speak HTTP', "require('node:http').get('http://127.0.0.1/')"],
  ['speak HTTP/2', "require('node:http2').connect('http://127.0.0.1/')"],
  ['fetch', "fetch('http://127.0.0.1/')"],
  ['send a datagram', "require('node:dgram').createSocket('udp4').send('x', 53, '127.0.0.1')"],
  ['ask for a name', "require('node:dns').lookup('example.org', () => undefined)"],
  ['ask for a name, later', "require('node:dns').promises.resolve4('example.org')"],
  ['ask another server', "new (require('node:dns').Resolver)().resolve4('example.org', () => undefined)"],
  ['open the debugger', "require('node:inspector').open(0)"],
  ['ask for a module anew', "process.getBuiltinModule('net').connect(80, '127.0.0.1')"],
])(
  'does not let a reader process %s',
  (_, attempt) => {
    expect(codeOf(attempt)).toMatch(/^FORBIDDEN/);
  },
  30_000,
);

it('makes no code of strings', () => {
  expect(codeOf("new Function('return 1')()")).toBe('EvalError');
});

const hasNamespaces = confine('true', [], LIMITS).args.includes('unshare');

it.skipIf(!hasNamespaces)('has no network to speak of (skipped where the system forbids unshare)', () => {
  expect(inSandbox("console.log(JSON.stringify(require('node:os').networkInterfaces()))")).toBe('{}');
});

const hasLimits = confine('true', [], LIMITS).program === 'prlimit';

it.skipIf(!hasLimits)('is held to its memory by the system (skipped without prlimit)', () => {
  const hoard = 'const kept = []; for (;;) kept.push(Buffer.alloc(32 << 20, 1))';
  expect(codeOf(`(() => { ${hoard} })()`)).toMatch(/^(?:ERR_MEMORY_ALLOCATION_FAILED|RangeError|)$/);
});
