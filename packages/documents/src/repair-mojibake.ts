/** The printable characters of windows-1252 between 0x80 and 0x9f, in order; '' where it has none. */
const HIGH_CONTROLS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
const byteOf = new Map(HIGH_CONTROLS.map((character, index) => [character, 0x80 + index]));

/** UTF-8 that was read as windows-1252: a lead byte and its continuation bytes, each shown as a character. */
const SUSPECT = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${HIGH_CONTROLS.join('')}]{1,3}`, 'g');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The full-width dash '－' (EF BC 8D), whose last byte windows-1252 has no character for and PDFs lose. */
const LOST_DASH = /ï¼(?=[\s\u008d\u200b]|$)[\u008d\u200b]?/gm;

/** 'â€“ 2014' → '– 2014', 'José' from 'JosÃ©'. What is not valid UTF-8 stays as it is. */
export function repairMojibake(text: string): string {
  return text.replace(LOST_DASH, '-').replace(SUSPECT, (match) => {
    const bytes = Uint8Array.from(match, (character) => byteOf.get(character) ?? character.charCodeAt(0));
    try {
      return utf8.decode(bytes).normalize('NFKC');
    } catch {
      return match;
    }
  });
}
