export interface Word {
  readonly word: string;
  readonly start: number;
}

interface WordsBefore {
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
  const words = wordsIn(shown.slice(line), from + line);
  while (words[0] !== undefined && !/[A-Za-z0-9]/.test(words[0].word)) words.shift();
  return { words, fromLineStart: line > 0 || from === 0 };
}

/** By hand: this runs for every noun of a job, and a pattern takes three times as long. */
function wordsIn(line: string, offset: number): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= line.length; at++) {
    const isBlank = at === line.length || isBlankCode(line.charCodeAt(at));
    if (!isBlank && start < 0) start = at;
    if (!isBlank || start < 0) continue;
    const marked = line.slice(start, at);
    const marks = isMarkCode(marked.charCodeAt(0)) ? (MARKS.exec(marked)?.[0].length ?? 0) : 0;
    words.push({ word: marked.slice(marks), start: offset + start + marks });
    start = -1;
  }
  return words;
}

/** What '\s' takes for a blank: space, no-break space, those of the general punctuation, the byte-order mark. */
const isBlankCode = (code: number): boolean =>
  code <= 32 ||
  code === 160 ||
  (code >= 8192 && code <= 8287 && BLANK.test(String.fromCharCode(code))) ||
  code === 65279;
const BLANK = /\s/;
/** '*', '_', '#', '>'. */
const isMarkCode = (code: number): boolean => code === 42 || code === 95 || code === 35 || code === 62;
