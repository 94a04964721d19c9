import type { HiddenBy } from '../../hidden-text.ts';
import { areaOf, type Box, intersect } from './box.ts';
import type { TextPiece } from './page-fragments.ts';
import type { PaintedAreas } from './painted-areas.ts';
import type { GraphicsState } from './text-state.ts';

/** Text smaller than this, in points, cannot be read by a person. */
const MIN_SIZE = 2;
/** Text that is scaled to less of its width is a stroke. */
const MIN_SCALE = 0.1;
/** Text less opaque than this cannot be seen. */
const MIN_OPACITY = 0.05;
/** Text of which a clip leaves less than this part cannot be read. */
const MIN_SHARE = 0.2;
/** Text rendering modes (ISO 32000-2, table 104) that draw outlines: alone, or around filled letters. */
const OUTLINED = new Set([1, 5]);
const FILLED_AND_OUTLINED = new Set([2, 6]);

/** What of a piece every letter has, between baseline and the height of an x. */
export const xHeightBox = ({ left, width, baseline, size }: TextPiece): Box => ({
  left,
  right: left + width,
  top: baseline - 0.45 * size,
  bottom: baseline,
});

/** How a piece that is being drawn is hidden, or null where it can be seen. */
export function hiddenBy(piece: TextPiece, graphics: GraphicsState, areas: PaintedAreas): HiddenBy | null {
  const { text, left, width, baseline, size } = piece;
  if (text === ' ') return null;
  if (size < MIN_SIZE || Math.abs(graphics.horizontalScale) < MIN_SCALE) return 'size';
  const inks = inksOf(graphics).filter(({ opacity }) => opacity * graphics.groupOpacity >= MIN_OPACITY);
  if (inks.length === 0) return 'opacity';
  if (graphics.clip && isClipped(piece, graphics.clip)) return 'clip';
  const [x, y] = [left + width / 2, baseline - size / 3];
  return inks.some(({ color }) => areas.showsText(x, y, color)) ? null : 'color';
}

function isClipped(piece: TextPiece, clip: Box): boolean {
  const box = xHeightBox(piece);
  return areaOf(box) > 0 && areaOf(intersect(box, clip)) < MIN_SHARE * areaOf(box);
}

type Ink = { color: string; opacity: number };

function inksOf({ renderingMode, color, opacity, strokeColor, strokeOpacity }: GraphicsState): Ink[] {
  const fill = { color, opacity };
  const stroke = { color: strokeColor, opacity: strokeOpacity };
  if (OUTLINED.has(renderingMode)) return [stroke];
  return FILLED_AND_OUTLINED.has(renderingMode) ? [fill, stroke] : [fill];
}
