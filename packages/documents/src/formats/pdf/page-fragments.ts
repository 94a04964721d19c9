import type { Fragment } from './fragment.ts';

/** A piece of text as the PDF draws it, in page coordinates from the top left. */
export type TextPiece = {
  text: string;
  left: number;
  width: number;
  baseline: number;
  size: number;
  font: string;
};

/** A gap wider than this many font sizes separates fragments; a narrower one is at most a space. */
const WIDE_GAP = 1;
/** Narrower than this it is no space but the distance of letters. */
const SPACE_GAP = 0.1;

/** Joins the pieces of a page, in drawing order, into fragments. */
export function toFragments(pieces: readonly TextPiece[]): Fragment[] {
  const fragments: Fragment[] = [];
  let spaceBefore = false;
  for (const piece of pieces.flatMap(splitAtWideSpaces)) {
    if (piece.text.trim() === '') {
      spaceBefore = true;
      continue;
    }
    const last = fragments.at(-1);
    if (last && continues(last, piece)) append(last, piece, spaceBefore);
    else fragments.push(toFragment(piece));
    spaceBefore = false;
  }
  return fragments;
}

const toFragment = ({ text, left, width, baseline, size }: TextPiece): Fragment => ({
  text,
  left,
  right: left + width,
  baseline,
  size,
});

function continues(fragment: Fragment, piece: TextPiece): boolean {
  const gap = piece.left - fragment.right;
  return sameLine(fragment, piece) && gap > -piece.size && gap <= WIDE_GAP * piece.size;
}

function append(fragment: Fragment, piece: TextPiece, spaceBefore: boolean): void {
  const apart = spaceBefore || piece.left - fragment.right > SPACE_GAP * piece.size;
  fragment.text += (apart && !fragment.text.endsWith(' ') ? ' ' : '') + piece.text;
  fragment.right = Math.max(fragment.right, piece.left + piece.width);
  fragment.size = Math.max(fragment.size, piece.size);
}

const sameLine = (fragment: Fragment, piece: TextPiece) =>
  Math.abs(fragment.baseline - piece.baseline) <= 0.4 * Math.min(fragment.size, piece.size);

/** 'Billing      Coding' drawn as one piece: cut in two, each at its share of the width; outer spaces dropped. */
function splitAtWideSpaces(piece: TextPiece): TextPiece[] {
  const { text } = piece;
  if (text.trim() === '' || !/^\s|\s{3}|\s$/.test(text)) return [piece];
  const perCharacter = piece.width / text.length;
  return [...text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((match) => ({
    ...piece,
    text: match[0],
    left: piece.left + match.index * perCharacter,
    width: match[0].length * perCharacter,
  }));
}
