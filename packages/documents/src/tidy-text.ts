import { repairMojibake } from './repair-mojibake.ts';

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Glyphs that word processors and icon fonts use at the head of a list item, private-use ones of Symbol and Wingdings too. */
const LIST_GLYPH = /^([ ]*)[•●▪■◦○∙⬥◆❖➢➤►▶‣⁃\uf0a7\uf0b7\uf0d8\uf076\uf0fc\uf0a8\uf02d](?=\s|\S)[ ]*/gmu;

/** One spelling for what means the same: spaces, ligatures, bullets, line ends; at most one blank line. */
export function tidyText(raw: string): string {
  return (
    repairMojibake(raw)
      .normalize('NFC')
      .replace(/\r\n?|\u2028|\u2029|\u0085|\f|\v/g, '\n')
      .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
      // U+2010 also stands behind a hyphen: one that looks right, and one that can be searched.
      .replace(/-?\u00ad?[\u2010\u2011]/g, '-')
      .replace(/\t/g, '    ')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(LIST_GLYPH, '$1• ')
      .replace(INVISIBLE, '')
      // Runs of spaces are bounded first: searching their end would take quadratic time.
      .replace(/ {100,}/g, ' '.repeat(100))
      .replace(/(?<! ) +$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|(?<!\s)\s+$/g, '')
  );
}

/** Control and format characters, unassigned private-use icons, and halves of surrogate pairs. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
