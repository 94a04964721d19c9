import type { GreyPicture } from './grey-picture.ts';

/** Reads the words of a picture of a page. */
export type Recognise = (picture: GreyPicture) => Promise<string>;
