/** Stands for the end of a paragraph that is a list item; of the private use area. */
export const LIST_END = '\ue010';

/** A run of the text as word-extractor keeps it: where it lies in the file, and how many bytes a character takes. */
export type DocPiece = { startFilePos: number; size: number; bpc: number; text: string };

const PAGE = 512;
const PARAGRAPH_END = '\r';
/** sprmPIlfo (MS-DOC 2.6.2): the list of a paragraph; 0 and -2047 are none. */
const LIST_FORMAT = 0x460b;
const NO_LIST = new Set([0, 0xf801]);

/** Marks the ends of the paragraphs that are list items: their bullets are no characters of the file. */
export function markListItems(main: Buffer, table: Buffer, pieces: readonly DocPiece[]): void {
  const [start, length] = [main.readUInt32LE(0x0102), main.readUInt32LE(0x0106)];
  // PlcBtePapx (MS-DOC 2.8.6): n + 1 places, then n numbers of pages that hold the properties of paragraphs.
  const count = Math.floor((length - 4) / 8);
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE(start + (count + 1) * 4 + index * 4);
    markPage(main.subarray(number * PAGE, (number + 1) * PAGE), pieces);
  }
}

/** PapxFkp (MS-DOC 2.9.174): n + 1 places in the file, then for each paragraph where on the page its properties are. */
function markPage(page: Buffer, pieces: readonly DocPiece[]): void {
  const count = page.readUInt8(PAGE - 1);
  for (let index = 0; index < count; index++) {
    const at = page.readUInt8((count + 1) * 4 + index * 13) * 2;
    const half = page.readUInt8(at);
    const [from, to] = half === 0 ? [at + 2, at + 2 + 2 * page.readUInt8(at + 1)] : [at + 1, at + 2 * half];
    // The first two bytes name the style.
    if (isListItem(page.subarray(from + 2, to))) markEnd(page.readUInt32LE((index + 1) * 4), pieces);
  }
}

/** Bytes of an operand by the three highest bits of its code; 6 says its own length. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

function isListItem(properties: Buffer): boolean {
  let at = 0;
  while (at + 4 <= properties.length) {
    const code = properties.readUInt16LE(at);
    if (code === LIST_FORMAT) return !NO_LIST.has(properties.readUInt16LE(at + 2));
    at += 2 + (OPERAND_SIZES[code >> 13] || 1 + properties.readUInt8(at + 2));
  }
  return false;
}

function markEnd(end: number, pieces: readonly DocPiece[]): void {
  const piece = pieces.find(({ startFilePos, size }) => end > startFilePos && end <= startFilePos + size);
  if (!piece) return;
  const at = (end - piece.startFilePos) / piece.bpc - 1;
  if (piece.text[at] === PARAGRAPH_END)
    piece.text = piece.text.slice(0, at) + LIST_END + piece.text.slice(at + 1);
}
