import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GreyPicture } from '../../recognise/grey-picture.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { PlacedPicture } from './page-pieces.ts';
import { pictureData } from './picture-data.ts';

/** Text is recognised best at about 300 dots an inch, which is 3,300 on the long side of a letter. */
const LONG_SIDE = 3300;
const WHITE = 255;

/** The pictures of a page as a scanner laid them on it: in strips, turned, mirrored, as masks. Nothing else is drawn. */
export async function greyPage(page: PDFPageProxy, pictures: readonly PlacedPicture[]): Promise<GreyPicture> {
  const view = page.getViewport({ scale: 1 });
  const scale = LONG_SIDE / Math.max(view.width, view.height);
  const width = Math.max(1, Math.round(view.width * scale));
  const height = Math.max(1, Math.round(view.height * scale));
  const target = { width, height, pixels: new Uint8Array(width * height).fill(WHITE) };
  for (const { source, matrix } of pictures) {
    const picture = toGrey(await pictureData(page, source));
    if (picture) draw(target, picture, multiply([scale, 0, 0, scale, 0, 0], matrix));
  }
  return target;
}

function toGrey(picture: unknown): GreyPicture | null {
  const { width, height, data, kind, isMask } = Object(picture);
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  if (!Number.isInteger(width) || !Number.isInteger(height)) return null;
  // pdf.js's ImageKind: one bit (1), RGB (2) and RGBA (3). A mask has no kind, and its zeros are ink.
  if (kind === 2 || kind === 3)
    return { width, height, pixels: greyOfColors(data, width * height, kind + 1) };
  return kind === 1 || isMask === true ? { width, height, pixels: greyOfBits(data, width, height) } : null;
}

type Bytes = Uint8Array | Uint8ClampedArray;

function greyOfColors(data: Bytes, count: number, step: number): Uint8Array {
  const pixels = new Uint8Array(count);
  for (let at = 0, from = 0; at < count; at++, from += step)
    pixels[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  return pixels;
}

function greyOfBits(data: Bytes, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++)
      pixels[at] = (((data[y * stride + (x >> 3)] ?? WHITE) >> (7 - (x & 7))) & 1) * WHITE;
  return pixels;
}

/** Takes each dot of the page back to the picture, whose unit square stands on its foot; its rows count from the top. */
function draw(target: GreyPicture, picture: GreyPicture, [a, b, c, d, e, f]: Matrix): void {
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const [left, right] = reach([e, e + a, e + c, e + a + c], target.width);
  const [top, bottom] = reach([f, f + b, f + d, f + b + d], target.height);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const u = ((d * dx - c * dy) / determinant) * picture.width;
      const v = (1 - (a * dy - b * dx) / determinant) * picture.height;
      if (u >= 0 && v >= 0 && u < picture.width && v < picture.height)
        target.pixels[y * target.width + x] = between(picture, u - 0.5, v - 0.5);
    }
  }
}

const reach = (places: readonly number[], end: number): [number, number] => [
  Math.max(0, Math.floor(Math.min(...places))),
  Math.min(end, Math.ceil(Math.max(...places))),
];

/** Between four dots of the picture, by how near they are: a coarse scan gets round letters, not stairs. */
function between({ width, height, pixels }: GreyPicture, u: number, v: number): number {
  const x = Math.max(0, Math.min(width - 2, Math.floor(u)));
  const y = Math.max(0, Math.min(height - 2, Math.floor(v)));
  const [right, down] = [Math.max(0, Math.min(1, u - x)), Math.max(0, Math.min(1, v - y))];
  const at = y * width + x;
  const [one = WHITE, two = one, three = one, four = three] = [
    pixels[at],
    pixels[at + 1],
    pixels[at + width],
    pixels[at + width + 1],
  ];
  return (one * (1 - right) + two * right) * (1 - down) + (three * (1 - right) + four * right) * down;
}
