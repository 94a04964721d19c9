import { areaOf, type Box } from './box.ts';

/** What was painted, in its order. Colour '' is a picture or pattern. */
type Area = Box & { color: string };

/** A rectangle through which nothing shines; a picture has yet to be asked whether that is so. */
export type Lid = { by: 'path' } | { by: 'picture'; source: unknown } | { by: 'unread picture' };

/** Two colours whose channels differ by less than this look the same (of 255). */
const SAME_COLOR = 24;
const MAX_AREAS = 5000;
/** A shape that ends this near to the edge of a letter, in points, covers it. */
const TOLERANCE = 0.5;

export class PaintedAreas {
  readonly #areas: Area[] = [];
  readonly #lids: (Lid & { after: number; box: Box })[] = [];

  /** How many were painted so far: a mark of the moment, for `lidsOver`. */
  get count(): number {
    return this.#areas.length;
  }

  /** Notes a painted shape by the box around it; `lid`: it fills that box. */
  add(box: Box, color: string, lid: Lid | null = null): void {
    if (this.#areas.length >= MAX_AREAS || areaOf(box) === 0) return;
    if (lid) this.#lids.push({ ...lid, after: this.#areas.length, box });
    this.#areas.push({ ...box, color });
  }

  /** Notes where a picture may have stood that was not read. */
  addUnread(box: Box): void {
    if (this.#lids.length >= MAX_AREAS || areaOf(box) === 0) return;
    this.#lids.push({ by: 'unread picture', after: this.#areas.length, box });
  }

  /** Whether text of this colour stands out from what lies under it; a page is white where nothing was painted. */
  showsText(x: number, y: number, color: string): boolean {
    const under = this.#areas.findLast(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    return differs(color, under ? under.color : '#ffffff');
  }

  /** What was painted over all of a box since that moment. */
  lidsOver(box: Box, since: number): Lid[] {
    return this.#lids.filter(({ after, box: lid }) => after >= since && contains(lid, box));
  }
}

const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;

function differs(one: string, other: string): boolean {
  if (one === other) return one === '';
  if (!one.startsWith('#') || !other.startsWith('#')) return true;
  const [a, b] = [Number.parseInt(one.slice(1), 16), Number.parseInt(other.slice(1), 16)];
  return [16, 8, 0].some((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) >= SAME_COLOR);
}
