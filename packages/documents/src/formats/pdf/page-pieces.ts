import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextPiece } from './page-fragments.ts';

/** Text smaller than this cannot be read by a person. */
const MIN_SIZE = 2;

/** The text pieces of a page, turned so that the page stands upright. */
export async function pagePieces(page: PDFPageProxy): Promise<TextPiece[]> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  return content.items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a, b, c, d, x, y] = multiply(viewport.transform, item.transform);
    // Text that does not run left to right is a watermark or the label of a margin.
    if (a <= 0 || Math.abs(b) > Math.abs(a) * 0.2) return [];
    const size = Math.hypot(c, d);
    const onPage = x < viewport.width && x + item.width > 0 && y > 0 && y < viewport.height + size;
    if (!onPage || (size < MIN_SIZE && item.str.trim() !== '')) return [];
    return [{ text: item.str, left: x, width: item.width, baseline: y, size, font: item.fontName }];
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
