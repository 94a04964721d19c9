/** A transformation as PDF writes it (ISO 32000-2, 8.3.3): [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first. */
export const multiply = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q,
  b * p + d * q,
  a * r + c * s,
  b * r + d * s,
  a * t + c * u + e,
  b * t + d * u + f,
];

/** Six numbers from an array or a typed array; anything else is the identity. */
export function toMatrix(value: unknown): Matrix {
  if (!isNumberList(value) || value.length < 6) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = value;
  return [a, b, c, d, e, f];
}

/** pdf.js hands numbers over as plain or as typed arrays. */
export const isNumberList = (value: unknown): value is ArrayLike<number> & Iterable<number> =>
  value instanceof Float32Array ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'number'));
