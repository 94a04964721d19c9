/** pdf.js ships no types for the half that reads the file; these are the parts we use. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  import type { LoopbackPort } from './formats/pdf/loopback-port.ts';

  export const WorkerMessageHandler: { initializeFromPort(port: LoopbackPort): void };
}
