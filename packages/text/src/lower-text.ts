/** Lower case of the same length: a letter whose lower case is longer ('İ') stays as it is. */
export function lowerText(text: string): string {
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
