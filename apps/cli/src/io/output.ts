import { once } from 'node:events';
import { AppError } from '@omm/contracts';

/** Writes a line to standard output and waits when the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** The error part of a record; the command ends with exit code 1, after the other records. */
export function reportError(error: unknown): { code: string; message: string } {
  process.exitCode = 1;
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}

/** One line on standard error that the next call overwrites; nothing where nobody watches. */
export function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`);
}
