import { isNumberList, type Matrix, shift } from './matrix.ts';

/** A rectangle on the upright page, in points from its top left. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** x and y of two opposite corners, as PDF writes a rectangle. */
export type Corners = readonly [number, number, number, number];

/** What pdf.js gives as the bounds of a path or a form; null where it gives none. */
export function toCorners(bounds: unknown): Corners | null {
  const [x0, y0, x1, y1] = isNumberList(bounds) ? bounds : [];
  const isWhole = x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined;
  return isWhole ? [x0, y0, x1, y1] : null;
}

/** The rectangle around what `matrix` makes of another. */
export function boxOf(matrix: Matrix, [x0, y0, x1, y1]: Corners): Box {
  const corners = [
    shift(matrix, x0, y0),
    shift(matrix, x1, y0),
    shift(matrix, x0, y1),
    shift(matrix, x1, y1),
  ];
  const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** What two rectangles share; turned inside out where they share nothing. */
export const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
});

export const areaOf = ({ left, right, top, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** Whether a rectangle stays one: it is turned by right angles only, or not at all. */
export const keepsRectangles = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6);
