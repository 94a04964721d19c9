/** Letters with an accent in lower case and the plain letter for each, so that 'años' and 'anos' are one word. */
const ACCENTED = /[à-åç-ïñ-öù-üýÿ]/g;
const PLAIN = 'aaaaaa?ceeeeiiii?nooooo??uuuuy?y';
const FIRST = 0xe0;

/** Lower case without accents, of the same length: a letter whose lower case is longer ('İ') stays as it is. */
export function lowerText(text: string): string {
  const lower = ofSameLength(text);
  return lower.replace(ACCENTED, (letter) => PLAIN.charAt(letter.charCodeAt(0) - FIRST));
}

function ofSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const lowered = character.toLowerCase();
    result += lowered.length === 1 ? lowered : character;
  }
  return result;
}
