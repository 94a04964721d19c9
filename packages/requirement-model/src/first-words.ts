/**
 * The whole words, in lower case, that a match of a pattern can begin with, read from its source:
 * 'bill(?:ing|er)|e[hm]rs? notes' → 'billing', 'biller', 'ehr', 'ehrs', 'emr', 'emrs'. An apostrophe ends a word.
 * `passing`: words behind which the next ones count. Knows the notation that our patterns use and throws where it
 * leaves the word open.
 */
export function firstWords(source: string, passing: ReadonlySet<string> = NONE): ReadonlySet<string> {
  let at = 0;

  function alternatives(): Set<string> {
    const found = new Set(sequence());
    while (source[at] === '|') {
      at++;
      for (const beginning of sequence()) found.add(beginning);
    }
    return found;
  }

  function sequence(): string[] {
    let found = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (found.every((beginning) => beginning.endsWith(END))) return skipRest(found);
      const next = [...atom()];
      if (takeOptional()) next.push('');
      found = found.flatMap((beginning) =>
        beginning.endsWith(END) ? beginning : next.map((more) => beginning + more),
      );
      found = [
        ...new Set(
          found.map((word) => (passing.has(word.replace(END, '')) && word.endsWith(END) ? '' : word)),
        ),
      ];
    }
    return found;
  }

  /** All words have ended: whatever follows in this alternative adds nothing. */
  function skipRest(found: string[]): string[] {
    for (let depth = 0; at < source.length; ) {
      const token = take(/\\[\s\S]|\[[^\]]*\]|[()|]|[^\\[()|]+/y);
      if (depth === 0 && (token === '|' || token === ')')) {
        at--;
        break;
      }
      depth += DEEPER[token] ?? 0;
    }
    return found;
  }

  /** What the next character, class or group can be, up to the end of the word. */
  function atom(): Iterable<string> {
    if (source[at] === '(') return group();
    if (source[at] === '[') return classOf(take(/\[[^\]]*\]/y).slice(1, -1));
    const letters = take(/[a-z]+(?![?*+{])/y);
    if (letters !== '') return [letters];
    const escaped = take(/\\?[\s\S]/y);
    if (escaped === '\\b') return [''];
    if (escaped === '\\W') return [END];
    return /^\\[a-zA-Z]/.test(escaped) ? [MANY] : [partOfWord(escaped.slice(-1))];
  }

  function classOf(members: string): Iterable<string> {
    return /.-./.test(members) ? [MANY] : Array.from(members, partOfWord);
  }

  function group(): Iterable<string> {
    const isLook = /[=!]$/.test(take(/\((?:\?(?:<?[=!]|:))?/y));
    const inside = alternatives();
    at++;
    return isLook ? [''] : inside;
  }

  function takeOptional(): boolean {
    return /^(?:[?*]|\{0,)/.test(take(/(?:[?*+]|\{[\d,]+\})?\??/y));
  }

  function take(token: RegExp): string {
    token.lastIndex = at;
    const taken = token.exec(source)?.[0] ?? '';
    at += taken.length;
    return taken;
  }

  const words = new Set(Array.from(alternatives(), (word) => word.replace(END, '')));
  for (const word of words) {
    if (word === '' || word.includes(MANY))
      throw new Error(`A match of ${source} may begin with '${word}': name whole words.`);
  }
  return words;
}

const NONE: ReadonlySet<string> = new Set();
const DEEPER: Readonly<Record<string, number>> = { '(': 1, ')': -1 };
/** Behind the last letter of a word. */
const END = ' ';
/** Stands for a class of many characters ('\\w'). */
const MANY = '\u0000';

const partOfWord = (character: string): string =>
  /[\p{L}\d]/u.test(character) ? character.toLowerCase() : END;
