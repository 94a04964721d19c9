/** A run of the text as word-extractor keeps it: where it lies in the file, and how many bytes a character takes. */
export type DocPiece = { startFilePos: number; size: number; bpc: number; text: string };

const PAGE = 512;

/**
 * The pages of properties that a table of the file names (MS-DOC 2.8.5 and 2.8.6: n + 1 places, then n numbers of
 * pages); `entry`: where the file information block says where that table is, and then how long.
 */
export function propertyPages(main: Buffer, table: Buffer, entry: number): Buffer[] {
  const [start, length] = [main.readUInt32LE(entry), main.readUInt32LE(entry + 4)];
  const count = Math.max(0, Math.floor((length - 4) / 8));
  return Array.from({ length: Math.min(count, main.length / PAGE) }, (_, index) => {
    const number = table.readUInt32LE(start + (count + 1) * 4 + index * 4);
    return main.subarray(number * PAGE, (number + 1) * PAGE);
  });
}

/** Bytes of an operand by the three highest bits of its code; 6 says its own length. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** Single properties (MS-DOC 2.2.5.1): the code of each, and its operand. */
export function* singleProperties(bytes: Buffer): Generator<{ code: number; operand: Buffer }> {
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at);
    const size = OPERAND_SIZES[code >> 13] || 1 + bytes.readUInt8(at + 2);
    yield { code, operand: bytes.subarray(at + 2, at + 2 + size) };
    at += 2 + size;
  }
}
