import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GreyPicture } from '../../recognise/grey-picture.ts';
import { multiply } from './matrix.ts';
import type { PlacedPicture } from './page-pieces.ts';

/** Text is recognised best at about 300 dots an inch, which is 3,300 on the long side of a letter. */
const LONG_SIDE = 3300;
const WHITE = 255;

type Pixels = { width: number; height: number; greyAt(x: number, y: number): number };

/** The pictures of a page as a scanner laid them on it: in strips, turned, mirrored, as masks. Nothing else is drawn. */
export async function greyPage(page: PDFPageProxy, pictures: readonly PlacedPicture[]): Promise<GreyPicture> {
  const view = page.getViewport({ scale: 1 });
  const scale = LONG_SIDE / Math.max(view.width, view.height);
  const width = Math.max(1, Math.round(view.width * scale));
  const height = Math.max(1, Math.round(view.height * scale));
  const target = { width, height, pixels: new Uint8Array(width * height).fill(WHITE) };
  for (const { source, matrix } of pictures) {
    const pixels = toPixels(await resolve(page, source));
    if (pixels) draw(target, pixels, multiply([scale, 0, 0, scale, 0, 0], matrix));
  }
  return target;
}

/** A mask comes as an object that holds the name of its data. */
async function resolve(page: PDFPageProxy, source: unknown): Promise<unknown> {
  if (typeof source === 'string') {
    const { objs, commonObjs } = page;
    const store = source.startsWith('g_') ? commonObjs : objs;
    return new Promise((done) => store.get(source, done));
  }
  const data = typeof source === 'object' && source && 'data' in source ? source.data : null;
  return typeof data === 'string' ? { ...Object(await resolve(page, data)), isMask: true } : source;
}

/** pdf.js's ImageKind: one bit (1), RGB (2) and RGBA (3); a mask has no kind, and its zeros are ink. */
function toPixels(picture: unknown): Pixels | null {
  const { width, height, data, kind, isMask } = Object(picture);
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  if (!Number.isInteger(width) || !Number.isInteger(height)) return null;
  if (kind === 2 || kind === 3) {
    const step = kind + 1;
    const greyAt = (x: number, y: number) => {
      const at = (y * width + x) * step;
      return ((data[at] ?? WHITE) * 77 + (data[at + 1] ?? WHITE) * 150 + (data[at + 2] ?? WHITE) * 29) >> 8;
    };
    return { width, height, greyAt };
  }
  if (kind !== 1 && isMask !== true) return null;
  const stride = (width + 7) >> 3;
  const greyAt = (x: number, y: number) =>
    (((data[y * stride + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1) * WHITE;
  return { width, height, greyAt };
}

type Place = readonly [number, number, number, number, number, number];

/** Takes each dot of the page back to the picture: its unit square stands on its foot, its rows count from the top. */
function draw(target: GreyPicture, { width, height, greyAt }: Pixels, [a, b, c, d, e, f]: Place): void {
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(target.width, Math.ceil(Math.max(...xs))),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(target.height, Math.ceil(Math.max(...ys))),
  ];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const column = Math.floor(((d * dx - c * dy) / determinant) * width);
      const row = Math.floor((1 - (a * dy - b * dx) / determinant) * height);
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      target.pixels[y * target.width + x] = greyAt(column, row);
    }
  }
}
