import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture as pdf.js hands it over, by its name or itself; a mask comes as an object that holds the name of its data. */
export async function pictureData(page: PDFPageProxy, source: unknown): Promise<unknown> {
  if (typeof source === 'string') {
    const { objs, commonObjs } = page;
    const store = source.startsWith('g_') ? commonObjs : objs;
    return new Promise((done) => store.get(source, done));
  }
  const data = typeof source === 'object' && source && 'data' in source ? source.data : null;
  return typeof data === 'string' ? { ...Object(await pictureData(page, data)), isMask: true } : source;
}

/** Alpha above this of 255 lets nothing shine through. */
const OPAQUE = 242;

/** Whether no part of a picture lets the page shine through. */
export async function isOpaque(page: PDFPageProxy, source: unknown): Promise<boolean> {
  const { kind, data, isMask } = Object(await pictureData(page, source));
  if (isMask === true) return false;
  // pdf.js's ImageKind: one bit (1) and RGB (2) have no alpha, RGBA (3) has.
  if (kind === 1 || kind === 2) return true;
  const bytes: Uint8Array | null =
    data instanceof Uint8Array || data instanceof Uint8ClampedArray
      ? new Uint8Array(data.buffer, data.byteOffset, data.length)
      : null;
  return kind === 3 && bytes !== null && bytes.every((value, at) => at % 4 !== 3 || value > OPAQUE);
}
