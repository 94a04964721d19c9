import { type Matrix, multiply, shift } from './matrix.ts';
import type { TextPiece } from './page-fragments.ts';
import type { GraphicsState, TextState } from './text-state.ts';

/** A gap within a string wider than this many font sizes stands for a space. */
const SPACE_GAP = 0.1;

/** As pdf.js hands it over; a font may know no width of it. */
type Glyph = { unicode: string; width?: number; isSpace?: boolean };

/**
 * The words of a shown string with their places (ISO 32000-2, 9.4.4), and the text matrix moved behind it.
 * `glyphScale` is the first number of the font's matrix: 0.001 for all but Type 3 fonts.
 */
export function glyphPieces(state: TextState, shown: readonly unknown[], glyphScale: number): TextPiece[] {
  const writer = startWriter(state);
  for (const entry of shown) {
    if (typeof entry === 'number') skip(writer, entry, state.graphics);
    else writeGlyph(writer, entry, state.graphics, glyphScale);
  }
  state.textMatrix = shift(state.textMatrix, writer.distance, 0);
  return writer.pieces;
}

type Writer = {
  pieces: TextPiece[];
  word: TextPiece | null;
  /** How far the string has come, in text space, and the place of that on the page. */
  distance: number;
  base: Matrix;
  size: number;
};

function startWriter({ graphics, textMatrix }: TextState): Writer {
  const base = shift(multiply(graphics.matrix, textMatrix), 0, graphics.rise);
  const size = Math.abs(graphics.fontSize) * Math.hypot(base[2], base[3]);
  return { pieces: [], word: null, distance: 0, base, size };
}

/** Kerning moves to the left (positive) or a little to the right; a longer step parts words. */
function skip(writer: Writer, amount: number, { fontSize, horizontalScale }: GraphicsState): void {
  if (-amount > SPACE_GAP * 1000 || amount > 1000) writer.word = null;
  writer.distance -= (amount / 1000) * fontSize * horizontalScale;
}

function writeGlyph(writer: Writer, entry: unknown, graphics: GraphicsState, glyphScale: number): void {
  if (!isGlyph(entry)) return;
  const { base, size, distance } = writer;
  const spacing = graphics.characterSpacing + (entry.isSpace ? graphics.wordSpacing : 0);
  writer.distance +=
    ((entry.width || 0) * glyphScale * graphics.fontSize + spacing) * graphics.horizontalScale;
  const right = base[0] * writer.distance + base[4];
  const unicode = entry.unicode === SOFT_HYPHEN ? '-' : entry.unicode;
  const isSpace = unicode.trim() === '';
  if (writer.word && !isSpace) {
    writer.word.text += unicode;
    writer.word.width = right - writer.word.left;
    return;
  }
  const left = base[0] * distance + base[4];
  const baseline = base[1] * distance + base[5];
  const text = isSpace ? ' ' : unicode;
  const piece = { text, left, width: right - left, baseline, size, font: graphics.fontName };
  writer.pieces.push(piece);
  writer.word = isSpace ? null : piece;
}

/** What TeX's fonts call the hyphen and the dash; drawn, it is one. */
const SOFT_HYPHEN = '\u00ad';

const isGlyph = (entry: unknown): entry is Glyph =>
  typeof entry === 'object' && entry !== null && 'unicode' in entry && typeof entry.unicode === 'string';

/** Whether text now runs from left to right; what does not is a watermark or the label of a margin. */
export function isUpright({ graphics: { matrix, fontSize }, textMatrix }: TextState): boolean {
  const across = matrix[0] * textMatrix[0] + matrix[2] * textMatrix[1];
  const down = matrix[1] * textMatrix[0] + matrix[3] * textMatrix[1];
  return across * fontSize > 0 && Math.abs(down) <= Math.abs(across) * 0.2;
}
