import { readFileSync } from 'node:fs';

const INTERVAL_MS = 100;
/** What a reader process holds before it reads anything, with its libraries, and room for the file itself. */
const BASE_MB = 160;
const PAGE_BYTES = 4096;

/**
 * Calls `onExcess` when a process holds more memory than its heap limit allows for: unpacked streams of a PDF
 * live outside the heap. Where the system does not tell (no /proc), the heap limit alone holds.
 */
export function watchMemory(pid: number | undefined, maxHeapMb: number, onExcess: () => void): () => void {
  const timer = setInterval(() => {
    if (residentMb(pid) > maxHeapMb + BASE_MB) onExcess();
  }, INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function residentMb(pid: number | undefined): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return (Number(pages) * PAGE_BYTES) / 1024 ** 2;
  } catch {
    return 0;
  }
}
