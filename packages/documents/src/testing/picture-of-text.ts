import type { GreyPicture } from '../recognise/grey-picture.ts';

/** Capitals of five dots by seven, a row of dots a number. */
const GLYPHS: Readonly<Record<string, readonly number[]>> = {
  ' ': [0, 0, 0, 0, 0, 0, 0],
  A: [14, 17, 17, 31, 17, 17, 17],
  C: [14, 17, 16, 16, 16, 17, 14],
  E: [31, 16, 16, 30, 16, 16, 31],
  G: [14, 17, 16, 23, 17, 17, 14],
  I: [14, 4, 4, 4, 4, 4, 14],
  K: [17, 18, 20, 24, 20, 18, 17],
  L: [16, 16, 16, 16, 16, 16, 31],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  P: [30, 17, 17, 30, 16, 16, 16],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
};
const WIDTH = 510;
const HEIGHT = 660;
const DOT = 2;
const STEP = 6;

/** A scanned page, 60 dots an inch: lines of capitals, black on white. */
export function pictureOfText(lines: readonly string[]): GreyPicture {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [row, line] of lines.entries())
    for (const [column, letter] of [...line].entries())
      drawLetter(pixels, letter, { left: 40 + column * STEP * DOT, top: 60 + row * 12 * DOT });
  return { width: WIDTH, height: HEIGHT, pixels };
}

type Place = { left: number; top: number };

function drawLetter(pixels: Uint8Array, letter: string, { left, top }: Place): void {
  for (const [y, dots] of (GLYPHS[letter] ?? []).entries())
    for (let x = 0; x < 5; x++)
      if ((dots >> (4 - x)) & 1) drawDot(pixels, { left: left + x * DOT, top: top + y * DOT });
}

function drawDot(pixels: Uint8Array, { left, top }: Place): void {
  for (let y = top; y < top + DOT; y++) pixels.fill(0, y * WIDTH + left, y * WIDTH + left + DOT);
}

/** The same, put into the scanner on its side. */
export const onItsSide = ({ width, height, pixels }: GreyPicture): GreyPicture => ({
  width: height,
  height: width,
  pixels: pixels.map((_, at) => {
    const [x, y] = [at % height, Math.floor(at / height)];
    return pixels[(height - 1 - x) * width + y] ?? 0;
  }),
});
