import { isLetter } from './characters.ts';

/** Letters with an accent, from 'à' on, and the plain letter for each: 'años' and 'anos' are one word. */
const FIRST = 0xe0;
const PLAIN = 'aaaaaa?ceeeeiiii?nooooo??uuuuy?y';

/** Lower case without accents of every Latin-1 code. */
export const LOWER = Uint8Array.from({ length: 256 }, (_, code) => {
  const lower = isLetter(code) ? String.fromCharCode(code).toLowerCase() : String.fromCharCode(code);
  const plain = PLAIN.charAt(lower.charCodeAt(0) - FIRST);
  return (plain === '' || plain === '?' ? lower : plain).charCodeAt(0);
});
