import { type Box, boxOf, type Corners, intersect, keepsRectangles } from './box.ts';
import type { DrawnPath } from './drawn-path.ts';
import type { PaintedAreas } from './painted-areas.ts';
import type { GraphicsState } from './text-state.ts';

/** A picture is drawn into it. */
const UNIT_SQUARE: Corners = [0, 0, 1, 1];
/** What is less opaque is no ground for text; what is more lets nothing shine through. */
const GROUND_OPACITY = 0.5;
const LID_OPACITY = 0.95;

/** Notes what a filled path puts on the page. */
export function paintPath(areas: PaintedAreas, graphics: GraphicsState, path: DrawnPath): void {
  if (graphics.isMask || opacityOf(graphics) <= GROUND_OPACITY) return;
  // A pattern may have holes.
  const isLid = path.isRectangle && graphics.color !== '' && coversItsBox(graphics);
  areas.add(placeOf(graphics, path.corners), graphics.color, isLid ? { by: 'path' } : null);
}

/** Notes what a picture puts on the page. */
export function paintPicture(areas: PaintedAreas, graphics: GraphicsState, source: unknown): void {
  if (graphics.isMask) return;
  areas.add(placeOf(graphics, UNIT_SQUARE), '', coversItsBox(graphics) ? { by: 'picture', source } : null);
}

/** Notes where a picture would stand that is passed over. */
export function missPicture(areas: PaintedAreas, graphics: GraphicsState): void {
  if (!graphics.isMask && coversItsBox(graphics)) areas.addUnread(placeOf(graphics, UNIT_SQUARE));
}

function placeOf({ matrix, clip }: GraphicsState, corners: Corners): Box {
  const box = boxOf(matrix, corners);
  return clip ? intersect(clip, box) : box;
}

const opacityOf = ({ opacity, groupOpacity }: GraphicsState): number => opacity * groupOpacity;

const coversItsBox = (graphics: GraphicsState): boolean =>
  opacityOf(graphics) >= LID_OPACITY &&
  graphics.clipIsExact &&
  !graphics.isBlended &&
  !graphics.isMasked &&
  keepsRectangles(graphics.matrix);
