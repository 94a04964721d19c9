import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppError } from '@omm/contracts';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LoopbackPort } from './loopback-port.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Pictures are passed over undecoded: none is smaller than a point. */
const NO_PICTURES = 1;

/** Opens a PDF with pdf.js; a password or damage becomes its code. `maxPicture`: pixels of the largest picture decoded. */
export async function loadPdf(bytes: Uint8Array, maxPicture = NO_PICTURES): Promise<PDFDocumentProxy> {
  const { getDocument, PDFWorker, VerbosityLevel } = await loadPdfLibrary();
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const port = new LoopbackPort();
  WorkerMessageHandler.initializeFromPort(port);
  const task = getDocument({
    worker: PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS }),
    // pdf.js keeps what it gets and refuses a Buffer: it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    useSystemFonts: false,
    // Lets pdf.js believe that it has installed the fonts, so that it does not trace every letter's outline.
    disableFontFace: false,
    ownerDocument: { fonts: { add: () => undefined, delete: () => undefined } },
    enableXfa: false,
    // JBIG2 and JPEG 2000, the formats of scanners, are decoded in WebAssembly.
    useWasm: maxPicture > NO_PICTURES,
    wasmUrl: join(folder, 'wasm/'),
    maxImageSize: maxPicture,
  });
  return task.promise.catch((error: unknown) => {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new AppError(encrypted ? 'ENCRYPTED_FILE' : 'CORRUPT_FILE', undefined, { cause: error });
  });
}

/**
 * pdf.js wants four drawing classes of the browser when it is loaded. Reading text uses none of them, so empty
 * ones stand in where the optional canvas package is absent or, as in the reader process, not allowed to load.
 */
export async function loadPdfLibrary() {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData', 'FontFace']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
