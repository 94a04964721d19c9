/** A picture in shades of grey, a byte a dot, row by row from the top. */
export type GreyPicture = { width: number; height: number; pixels: Uint8Array };

const MAX_SIDE = 10_000;

/** Checks what comes from a process that read a stranger's file; null where it is no picture. */
export function parseGreyPicture(value: unknown): GreyPicture | null {
  const { width, height, pixels } = Object(value);
  const isSide = (side: unknown) => Number.isInteger(side) && Number(side) > 0 && Number(side) <= MAX_SIDE;
  if (!isSide(width) || !isSide(height) || !(pixels instanceof Uint8Array)) return null;
  return pixels.length === width * height ? { width, height, pixels } : null;
}
