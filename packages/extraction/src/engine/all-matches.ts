/**
 * Every match of a global pattern that never meets the empty text. `matchAll` copies the pattern each time and reads its
 * source for it, which for our long ones takes longer than most texts.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
