const BYTES = 16;
/** Where the digits between the hyphens of a UUID begin and end. */
const PARTS = [
  [0, 8],
  [8, 12],
  [12, 16],
  [16, 20],
  [20, 32],
] as const;

/** The bytes of UUIDs, in their order; a RangeError where one is none. */
export function idBytes(ids: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * BYTES);
  for (const [row, id] of ids.entries()) {
    const digits = id.replaceAll('-', '');
    if (!/^[0-9a-f]{32}$/.test(digits)) throw new RangeError(`the id ${id} is no UUID`);
    for (let at = 0; at < BYTES; at += 1) {
      bytes[row * BYTES + at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
    }
  }
  return bytes;
}

export function idAt(bytes: Uint8Array, row: number): string {
  let digits = '';
  for (let at = row * BYTES; at < (row + 1) * BYTES; at += 1) digits += HEX[bytes[at] ?? 0] ?? '';
  return PARTS.map(([from, to]) => digits.slice(from, to)).join('-');
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Its first eight digits as a number. */
export function firstDigits(bytes: Uint8Array, row: number): number {
  let number = 0;
  for (let at = row * BYTES; at < row * BYTES + 4; at += 1) number = number * 256 + (bytes[at] ?? 0);
  return number;
}
