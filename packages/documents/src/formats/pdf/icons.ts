import type { TextPiece } from './page-fragments.ts';

/** An icon is about as wide as the type is high; of letters only M, W and their like are. */
const MIN_ICON_WIDTH = 0.7;
/** 'HOUSE-CHIMNEY' under one glyph: no type sets letters this close, in font sizes. */
const MAX_NAME_LETTER_WIDTH = 0.2;
const LIST_OR_RULE = /^[•●▪■◦○∙·|–—…-]$/;

/**
 * Drops the glyphs of icon fonts, which stand for a letter or a name that nobody sees: the calendar
 * before a date is an 'x' to the file. An icon font draws nothing but single glyphs, most of them wide.
 */
export function dropIcons(pieces: readonly TextPiece[]): TextPiece[] {
  const byFont = Map.groupBy(
    pieces.filter(({ text }) => text.trim() !== ''),
    ({ font }) => font,
  );
  const iconFonts = new Set([...byFont].filter(([, drawn]) => isIconFont(drawn)).map(([font]) => font));
  return pieces.map((piece) => (iconFonts.has(piece.font) ? { ...piece, text: ' ' } : piece));
}

const isIconFont = (drawn: readonly TextPiece[]) =>
  drawn.every(isOneGlyph) &&
  drawn.filter(({ width, size }) => width >= MIN_ICON_WIDTH * size).length * 2 >= drawn.length &&
  !drawn.some((piece, index) => touches(drawn[index - 1], piece));

function isOneGlyph({ text, width, size }: TextPiece): boolean {
  if (/^\p{Extended_Pictographic}$/u.test(text)) return true;
  const length = [...text].length;
  if (length > 3) return width < MAX_NAME_LETTER_WIDTH * size * length;
  return length === 1 && !LIST_OR_RULE.test(text);
}

/** Letters of a spaced heading follow each other; icons do not. */
const touches = (before: TextPiece | undefined, piece: TextPiece) =>
  before !== undefined && before.baseline === piece.baseline && piece.left - before.left < 2.5 * piece.size;
