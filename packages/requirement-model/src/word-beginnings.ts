/** So many characters at the start of a word say which patterns can begin there. */
const LENGTH = 3;

/**
 * The first three characters of everything that a pattern can match, read from its source: 'bill(?:ing|er)|e[hm]rs?'
 * → 'bil', 'ehr', 'emr'. Knows the notation that our patterns use and throws where three characters leave it open.
 */
export function wordBeginnings(source: string): ReadonlySet<string> {
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
      const next = [...atom()];
      if (takeOptional()) next.push('');
      found = found.flatMap((beginning) =>
        beginning.length === LENGTH ? beginning : next.map((more) => (beginning + more).slice(0, LENGTH)),
      );
      found = [...new Set(found)];
    }
    return found;
  }

  /** What the next character, class or group can be. */
  function atom(): Iterable<string> {
    if (source[at] === '(') return group();
    if (source[at] === '[') return take(/\[[^\]]*\]/y).slice(1, -1);
    const escaped = take(/\\?[\s\S]/y);
    if (escaped === '\\b') return [''];
    return /^\\[a-zA-Z]/.test(escaped) ? [MANY.repeat(LENGTH)] : [escaped.slice(-1)];
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

  const found = alternatives();
  for (const beginning of found) {
    if (beginning.length < LENGTH || beginning.includes(MANY))
      throw new Error(`A match of ${source} may begin with '${beginning}': name three characters.`);
  }
  return found;
}

/** Stands for a class of many characters ('\\w'). */
const MANY = '\u0000';
