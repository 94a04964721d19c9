import { boxOf, type Corners, intersect, keepsRectangles } from './box.ts';
import type { DrawnPath } from './drawn-path.ts';
import type { PaintedAreas } from './painted-areas.ts';
import type { GraphicsState } from './text-state.ts';

/** A picture is drawn into it. */
const UNIT_SQUARE: Corners = [0, 0, 1, 1];
/** What is less opaque is no ground for text; what is more lets nothing shine through. */
const GROUND_OPACITY = 0.5;
const LID_OPACITY = 0.95;

/** Notes what a filled path, or else a picture, puts on the page. */
export function paintArea(areas: PaintedAreas, graphics: GraphicsState, path: DrawnPath | null): void {
  const { matrix, clip, isMask } = graphics;
  const opacity = graphics.opacity * graphics.groupOpacity;
  if (isMask || (path && opacity <= GROUND_OPACITY)) return;
  const box = boxOf(matrix, path?.corners ?? UNIT_SQUARE);
  // A picture may have holes, and so may a pattern.
  const isLid =
    path?.isRectangle === true &&
    graphics.color !== '' &&
    opacity >= LID_OPACITY &&
    graphics.clipIsExact &&
    !graphics.isBlended &&
    !graphics.isMasked &&
    keepsRectangles(matrix);
  areas.add(clip ? intersect(clip, box) : box, path ? graphics.color : '', isLid);
}
