/** How many UTF-16 codes there are. */
export const CHARACTERS = 1 << 16;

export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7)
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

export const DOT = 46;

const LONGEST_WORD = 16;

/** The letter at a place and the small letters behind it; cut off where it is long. */
export function wordAt(codes: Uint8Array, start: number): string {
  let end = start + 1;
  while (end - start <= LONGEST_WORD && isSmall(codes[end] ?? 0)) end++;
  return String.fromCharCode(...codes.subarray(start, end));
}
