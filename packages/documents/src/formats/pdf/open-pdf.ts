import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdf } from './load-pdf.ts';
import type { IsShown } from './page-pieces.ts';

/** A page in 600 dots an inch; a larger picture is taken for none. */
const MAX_PICTURE = 36_000_000;

/** A PDF is opened without its pictures, and again with them only where they matter. */
export type OpenPdf = {
  plain: PDFDocumentProxy;
  /** Its producer, among others, and what it has. */
  info: object;
  hasForm: boolean;
  isShown: IsShown;
  /** Null where the file holds no picture. */
  illustrated(): Promise<PDFDocumentProxy> | null;
  close(): Promise<void>;
};

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const plain = await loadPdf(bytes);
  const [{ info }, layers] = await Promise.all([plain.getMetadata(), plain.getOptionalContentConfig()]);
  let second: Promise<PDFDocumentProxy> | null = null;
  return {
    plain,
    info,
    hasForm: Object(info).IsAcroFormPresent === true,
    isShown: (layer) => layers.isVisible(layer),
    illustrated() {
      second ??= hasPictures(bytes) ? loadPdf(bytes, MAX_PICTURE) : null;
      return second;
    },
    async close() {
      const opened = [plain, await second?.catch(() => undefined)];
      await Promise.all(opened.map((document) => document?.loadingTask.destroy()));
    },
  };
}

/** Pictures are streams, and the dictionary of a stream is never packed (ISO 32000-2, 7.5.7). */
const hasPictures = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Image');
