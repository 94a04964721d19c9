import { type DocPiece, propertyPages, singleProperties } from './doc-properties.ts';

/** Stands for the end of a paragraph that is a list item; of the private use area. */
export const LIST_END = '\ue010';

/** fcPlcfBtePapx of the file information block (MS-DOC 2.5.6). */
const PARAGRAPH_PAGES = 0x0102;
const PARAGRAPH_END = '\r';
/** sprmPIlfo (MS-DOC 2.6.2): the list of a paragraph; 0 and -2047 are none. */
const LIST_FORMAT = 0x460b;
const NO_LIST = new Set([0, 0xf801]);

/** Marks the ends of the paragraphs that are list items: their bullets are no characters of the file. */
export function markListItems(main: Buffer, table: Buffer, pieces: readonly DocPiece[]): void {
  for (const page of propertyPages(main, table, PARAGRAPH_PAGES)) markPage(page, pieces);
}

/** PapxFkp (MS-DOC 2.9.174): n + 1 places in the file, then for each paragraph where on the page its properties are. */
function markPage(page: Buffer, pieces: readonly DocPiece[]): void {
  const count = page.readUInt8(page.length - 1);
  for (let index = 0; index < count; index++) {
    const at = page.readUInt8((count + 1) * 4 + index * 13) * 2;
    const half = page.readUInt8(at);
    const [from, to] = half === 0 ? [at + 2, at + 2 + 2 * page.readUInt8(at + 1)] : [at + 1, at + 2 * half];
    // The first two bytes name the style.
    if (isListItem(page.subarray(from + 2, to))) markEnd(page.readUInt32LE((index + 1) * 4), pieces);
  }
}

function isListItem(properties: Buffer): boolean {
  for (const { code, operand } of singleProperties(properties))
    if (code === LIST_FORMAT) return operand.length >= 2 && !NO_LIST.has(operand.readUInt16LE());
  return false;
}

function markEnd(end: number, pieces: readonly DocPiece[]): void {
  const piece = pieces.find(({ startFilePos, size }) => end > startFilePos && end <= startFilePos + size);
  if (!piece) return;
  const at = (end - piece.startFilePos) / piece.bpc - 1;
  if (piece.text[at] === PARAGRAPH_END)
    piece.text = piece.text.slice(0, at) + LIST_END + piece.text.slice(at + 1);
}
