/** Programs that hyphenate by themselves. Others break lines only at hyphens that the writer typed. */
const HYPHENATING = /tex|indesign|quark|context|scribus/i;

/** 'manage-/ment' → 'management': the word is joined on its first line, in files whose program hyphenates. */
export function joinHyphenated(text: string, info: object): string {
  const program = Object.entries(info)
    .filter(([key]) => key === 'Producer' || key === 'Creator')
    .map(([, value]) => String(value))
    .join(' ');
  const hyphen = HYPHENATING.test(program) ? '[-\u2010\u00ad]' : '\u00ad';
  return text.replace(new RegExp(`(\\p{Ll})${hyphen}\\n( *)(\\p{Ll}+\\S*) ?`, 'gu'), '$1$3\n$2');
}
