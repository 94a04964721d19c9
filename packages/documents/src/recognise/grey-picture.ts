/** A picture in shades of grey, a byte a dot, row by row from the top. */
export type GreyPicture = { width: number; height: number; pixels: Uint8Array };
