import type { TextPiece } from './page-fragments.ts';

/** An icon is about as wide as the type is high; of letters only M, W and their like are. */
const MIN_ICON_WIDTH = 0.7;
/** 'HOUSE-CHIMNEY' under one glyph: no type sets letters this close, in font sizes. */
const MAX_NAME_LETTER_WIDTH = 0.2;
/** Signs that stand alone in running text too. */
const PLAIN_SIGN = /^[•●▪■◦○∙·|–—…&%+=@#/-]$/;

/**
 * Drops the glyphs of icon fonts, which stand for a letter or a name that nobody sees: the calendar
 * before a date is an 'x' to the file. An icon font draws nothing but single glyphs, most of them wide,
 * and each apart from any other text: browsers print a 'W' as a font of its own, but within its word.
 */
export function dropIcons(pieces: readonly TextPiece[]): TextPiece[] {
  const drawn = pieces.filter(({ text }) => text.trim() !== '');
  const textFonts = new Set(
    drawn
      .filter(
        (piece, index) =>
          !isOneGlyph(piece) || touches(drawn[index - 1], piece) || touches(piece, drawn[index + 1]),
      )
      .map(({ font }) => font),
  );
  const glyphsByFont = Map.groupBy(drawn, ({ font }) => font);
  const isIcon = ({ font }: TextPiece) => !textFonts.has(font) && mostlyWide(glyphsByFont.get(font) ?? []);
  return pieces.map((piece) => (isIcon(piece) ? { ...piece, text: ' ' } : piece));
}

const mostlyWide = (drawn: readonly TextPiece[]) =>
  drawn.filter(({ width, size }) => width >= MIN_ICON_WIDTH * size).length * 2 >= drawn.length;

function isOneGlyph({ text, width, size }: TextPiece): boolean {
  if (/^\p{Extended_Pictographic}$/u.test(text)) return true;
  const length = [...text].length;
  if (length > 3) return width < MAX_NAME_LETTER_WIDTH * size * length;
  return length === 1 && !PLAIN_SIGN.test(text);
}

/** Parts of a word touch; letters of a spaced heading follow each other closely; icons stand apart. */
function touches(before: TextPiece | undefined, after: TextPiece | undefined): boolean {
  if (!before || !after || Math.abs(before.baseline - after.baseline) > 1) return false;
  const gap = after.left - (before.left + before.width);
  const limit = before.font === after.font ? 1.5 : 0.12;
  return gap > -before.size && gap < limit * before.size;
}
