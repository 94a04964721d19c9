/** A transformation as PDF writes it (ISO 32000-2, 8.3.3): [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first. By index: this runs for every string of a page. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** `multiply` by a shift. */
export const shift = (matrix: Matrix, x: number, y: number): Matrix => [
  matrix[0],
  matrix[1],
  matrix[2],
  matrix[3],
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** Six numbers from an array or a typed array; anything else is the identity. */
export function toMatrix(value: unknown): Matrix {
  if (!isNumberList(value) || value.length < 6) return IDENTITY;
  return [value[0] ?? 1, value[1] ?? 0, value[2] ?? 0, value[3] ?? 1, value[4] ?? 0, value[5] ?? 0];
}

/** pdf.js hands numbers over as plain or as typed arrays. */
export const isNumberList = (value: unknown): value is ArrayLike<number> & Iterable<number> =>
  value instanceof Float32Array ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'number'));
