import { AppError, type DocumentText } from '@omm/contracts';
import type { ReadOptions } from '../read-document.ts';
import { findTesseract } from '../recognise/tesseract.ts';
import { ReaderProcess } from './reader-process.ts';

export type DocumentReader = {
  read(bytes: Uint8Array, options?: Omit<ReadOptions, 'recognise'>): Promise<DocumentText>;
  close(): Promise<void>;
};

type ReaderOptions = {
  /** Longest time for one document; then its process is killed and the read fails with READ_TIMEOUT. */
  timeoutMs: number;
  /** Heap of a process; beyond it the process dies and the read fails with CORRUPT_FILE. */
  maxMemoryMb: number;
  /** How many documents are read at the same time. */
  processes?: number;
};

/**
 * Reads documents in warm processes of their own, so that a hostile file can neither take the caller down nor
 * reach files, processes or secrets (what the sandbox leaves open: `../sandbox`). A process that had to be killed, or died, is replaced.
 */
export function createDocumentReader({
  timeoutMs,
  maxMemoryMb,
  processes = 1,
}: ReaderOptions): DocumentReader {
  const start = () => new ReaderProcess({ timeoutMs, maxMemoryMb });
  const idle = Array.from({ length: processes }, start);
  const busy = new Set<ReaderProcess>();
  const waiting: { resolve: (reader: ReaderProcess) => void; reject: (error: AppError) => void }[] = [];
  let closed = false;

  const acquire = (): ReaderProcess | Promise<ReaderProcess> => {
    if (closed) throw new AppError('UNAVAILABLE', 'The document reader is closed.');
    return idle.pop() ?? new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const release = (used: ReaderProcess) => {
    busy.delete(used);
    if (closed) return used.kill();
    const reader = used.isAlive ? used : start();
    const next = waiting.shift();
    if (next) next.resolve(reader);
    else idle.push(reader);
  };

  return {
    async read(bytes, options = {}) {
      const reader = await acquire();
      busy.add(reader);
      try {
        return await reader.read(bytes, { ...options, recognise: await findTesseract() });
      } finally {
        release(reader);
      }
    },
    async close() {
      closed = true;
      for (const { reject } of waiting.splice(0))
        reject(new AppError('UNAVAILABLE', 'The document reader is closed.'));
      await Promise.all([...idle.splice(0), ...busy].map((reader) => reader.kill()));
    },
  };
}
