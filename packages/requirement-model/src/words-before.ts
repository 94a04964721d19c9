export interface Word {
  readonly word: string;
  readonly start: number;
}

export interface WordsBefore {
  /** Those of the same line, without its bullet and without stars: '**Dental' → 'Dental'. */
  readonly words: readonly Word[];
  /** Whether the line begins with the first of them. */
  readonly fromLineStart: boolean;
}

const LOOK_BACK = 160;
const MARKS = /^[*_#>]+/;

/** The words of the line before a place. */
export function wordsBefore(text: string, at: number): WordsBefore {
  const from = Math.max(0, at - LOOK_BACK);
  const shown = text.slice(from, at);
  const line = shown.lastIndexOf('\n') + 1;
  const words = Array.from(shown.slice(line).matchAll(/\S+/g), ({ 0: word, index }) => {
    const marks = MARKS.exec(word)?.[0].length ?? 0;
    return { word: word.slice(marks), start: from + line + index + marks };
  });
  while (words[0] !== undefined && !/[A-Za-z0-9]/.test(words[0].word)) words.shift();
  return { words, fromLineStart: line > 0 || from === 0 };
}
