import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { AppError, DocumentText, ErrorCode } from '@omm/contracts';
import { MAX_FILE_BYTES, MAX_SCANNED_PAGES, MAX_TEXT_LENGTH } from '../limits.ts';
import type { ReadOptions } from '../read-document.ts';
import { parseGreyPicture } from '../recognise/grey-picture.ts';
import { confine } from '../sandbox/confine.ts';
import { sandboxFlags } from '../sandbox/sandbox-flags.ts';
import { watchMemory } from '../sandbox/watch-memory.ts';

const entry = fileURLToPath(new URL('./child.ts', import.meta.url));
/** Loading the libraries takes half a second; on a machine under load, more. */
const START_LIMIT_MS = 30_000;

/** What Node.js reserves for its own tables and threads before it reads anything, most of it never touched. */
const RESERVED_MB = 700;

/** Room for what lives no longer than its document: with V8's own 16 it is collected, and copied, twice as often. */
const YOUNG_MB = 32;

type ProcessOptions = { timeoutMs: number; maxMemoryMb: number };

/** One child process that reads one document at a time. */
export class ReaderProcess {
  readonly #child: ChildProcess;
  readonly #options: ProcessOptions;
  readonly #ready: Promise<unknown>;

  constructor(options: ProcessOptions) {
    this.#options = options;
    this.#child = startChild(options.maxMemoryMb);
    this.#ready = this.#answer(START_LIMIT_MS);
    // A failed start is reported by the read that waits for it.
    this.#ready.catch(() => undefined);
  }

  get isAlive(): boolean {
    return this.#child.connected && this.#child.exitCode === null && !this.#child.killed;
  }

  async read(bytes: Uint8Array, { filename, kind, recognise }: ReadOptions): Promise<DocumentText> {
    // A file beyond the limit is not worth sending.
    if (bytes.length > MAX_FILE_BYTES) throw new AppError('FILE_TOO_LARGE');
    await this.#ready.catch((cause: unknown) => {
      throw new AppError('UNAVAILABLE', 'The document reader does not start.', { cause });
    });
    const canRecognise = recognise !== undefined;
    let reply = await this.#ask({ bytes, filename, kind, canRecognise });
    for (let page = 0; page <= MAX_SCANNED_PAGES && recognise; page++) {
      const picture = parseGreyPicture(Object(reply).picture);
      if (!picture) break;
      reply = await this.#ask({ words: await recognise(picture).catch(() => '') });
    }
    return parseReply(reply);
  }

  #ask(message: object): Promise<unknown> {
    const answer = this.#answer(this.#options.timeoutMs);
    this.#child.send(message, () => undefined);
    return answer;
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  /** The child's next message; it is killed when it takes too long or too much memory. */
  #answer(limitMs: number): Promise<unknown> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        stopWatching();
        child.off('message', onMessage).off('exit', onExit).off('error', onExit);
        finish();
      };
      const onMessage = (message: unknown) => settle(() => resolve(message));
      const onExit = () => settle(() => reject(new AppError('CORRUPT_FILE')));
      const giveUp = (code: ErrorCode) => {
        child.kill('SIGKILL');
        settle(() => reject(new AppError(code)));
      };
      const timer = setTimeout(() => giveUp('READ_TIMEOUT'), limitMs);
      const stopWatching = watchMemory(child.pid, this.#options.maxMemoryMb, () => giveUp('CORRUPT_FILE'));
      child.on('message', onMessage).on('exit', onExit).on('error', onExit);
    });
  }
}

function startChild(maxMemoryMb: number): ChildProcess {
  const { program, args } = confine(
    process.execPath,
    [...sandboxFlags(), `--max-old-space-size=${maxMemoryMb}`, `--max-semi-space-size=${YOUNG_MB}`],
    { memoryMb: maxMemoryMb + RESERVED_MB },
  );
  return fork(entry, {
    execPath: program,
    execArgv: args,
    cwd: '/',
    // Nothing of our environment (database address, secrets) reaches the process that meets strangers' files.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** What comes from a process that read a stranger's file is checked like any other input. */
function parseReply(reply: unknown): DocumentText {
  const { document, code, message } = Object(reply);
  const parsed = DocumentText.safeParse(document);
  if (parsed.success && parsed.data.text.length <= MAX_TEXT_LENGTH) return parsed.data;
  const known = ErrorCode.safeParse(code);
  throw new AppError(
    known.success ? known.data : 'CORRUPT_FILE',
    typeof message === 'string' ? message : undefined,
  );
}
