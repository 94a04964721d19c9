import type { HiddenBy, HiddenText } from '../hidden-text.ts';
import { type DocPiece, propertyPages, singleProperties } from './doc-properties.ts';

/** Of the file information block (MS-DOC 2.5.6): fcPlcfBteChpx, and lcbPlcSpaMom, the length of the list of shapes. */
const CHARACTER_PAGES = 0x00fa;
const SHAPES_LENGTH = 0x01de;
/** Codes of MS-DOC 2.6.1: hidden; its size in half points; its color as a number of a list and as bytes. */
const VANISH = 0x083c;
const SIZE = 0x4a43;
const COLOR_INDEX = 0x2a42;
const COLOR = 0x6870;
const WHITE_INDEX = 8;
/** Of 2.6.1 to 2.6.3: what may lay a dark ground under characters, paragraphs and cells. */
const GROUNDS = [0x2a0c, 0x4866, 0xca71, 0x442d, 0xc64d, 0xd609, 0xd612, 0xd670];
/** Half points: smaller than two points cannot be read by a person. */
const MIN_SIZE = 4;
/** word-extractor drops it from the text. */
const NOTHING = '\0';

/** Takes the runs that nobody sees out of the text, and gives them back. Styles are not asked. */
export function takeHiddenRuns(main: Buffer, table: Buffer, pieces: readonly DocPiece[]): HiddenText[] {
  const whiteMayShow = mayHaveGround(main, table);
  return propertyPages(main, table, CHARACTER_PAGES).flatMap((page) =>
    runsOf(page).flatMap(({ from, to, properties }) => {
      const by = hiddenBy(properties, whiteMayShow);
      const text = by === null ? '' : takeText(pieces, from, to);
      return by === null || text.trim() === '' ? [] : [{ by, text }];
    }),
  );
}

/** Without parsing all: a code may stand there by chance, then white is taken to show. */
function mayHaveGround(main: Buffer, table: Buffer): boolean {
  const bytesOf = (code: number) => Buffer.of(code & 0xff, code >> 8);
  const hasShapes = main.length >= SHAPES_LENGTH + 4 && main.readUInt32LE(SHAPES_LENGTH) > 0;
  return hasShapes || GROUNDS.some((code) => main.includes(bytesOf(code)) || table.includes(bytesOf(code)));
}

/** ChpxFkp (MS-DOC 2.9.33): n + 1 places in the file, then for each run where on the page its properties are. */
function runsOf(page: Buffer): { from: number; to: number; properties: Buffer }[] {
  const count = page.readUInt8(page.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = page.readUInt8((count + 1) * 4 + index) * 2;
    const length = at === 0 ? 0 : page.readUInt8(at);
    return {
      from: page.readUInt32LE(index * 4),
      to: page.readUInt32LE((index + 1) * 4),
      properties: page.subarray(at + 1, at + 1 + length),
    };
  });
}

function hiddenBy(properties: Buffer, whiteMayShow: boolean): HiddenBy | null {
  for (const { code, operand } of singleProperties(properties)) {
    if (code === VANISH && (operand[0] ?? 0) % 2 === 1) return 'mark';
    if (code === SIZE && operand.length === 2 && operand.readUInt16LE() < MIN_SIZE) return 'size';
    const isWhite =
      (code === COLOR_INDEX && operand[0] === WHITE_INDEX) ||
      (code === COLOR && operand.subarray(0, 3).every((part) => part >= 0xfc) && operand[3] === 0);
    if (isWhite && !whiteMayShow) return 'color';
  }
  return null;
}

/** The ends of paragraphs and cells stay: they may belong to what is seen. */
function takeText(pieces: readonly DocPiece[], from: number, to: number): string {
  const taken: string[] = [];
  for (const piece of pieces) {
    const [start, end] = [from, to].map((place) =>
      Math.min(Math.max(0, (place - piece.startFilePos) / piece.bpc), piece.size / piece.bpc),
    );
    if (start === undefined || end === undefined || start >= end) continue;
    const text = piece.text.slice(start, end);
    taken.push(text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Word's own marks are control characters
    const rest = text.replace(/[^\u0000-\u001f]/g, NOTHING);
    piece.text = piece.text.slice(0, start) + rest + piece.text.slice(end);
  }
  return taken.join('');
}
