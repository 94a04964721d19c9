import { type Matrix, shift } from './matrix.ts';

/** What lies under the text: rectangles in the order in which they were painted. Colour '' is a picture or pattern. */
type Area = { left: number; top: number; right: number; bottom: number; color: string };

/** Two colours whose channels differ by less than this look the same (of 255). */
const SAME_COLOR = 24;
const MAX_AREAS = 5000;

export class PaintedAreas {
  readonly #areas: Area[] = [];

  /** Notes a painted shape by the box around it, in the coordinates of `matrix`. */
  add(matrix: Matrix, [x0, y0, x1, y1]: readonly [number, number, number, number], color: string): void {
    if (this.#areas.length >= MAX_AREAS) return;
    const corners = [shift(matrix, x0, y0), shift(matrix, x1, y1)];
    const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
    this.#areas.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      color,
    });
  }

  /** Whether text of this colour stands out from what lies under it; a page is white where nothing was painted. */
  showsText(x: number, y: number, color: string): boolean {
    const under = this.#areas.findLast(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    return differs(color, under ? under.color : '#ffffff');
  }
}

function differs(one: string, other: string): boolean {
  if (one === other) return one === '';
  if (!one.startsWith('#') || !other.startsWith('#')) return true;
  const [a, b] = [Number.parseInt(one.slice(1), 16), Number.parseInt(other.slice(1), 16)];
  return [16, 8, 0].some((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) >= SAME_COLOR);
}
