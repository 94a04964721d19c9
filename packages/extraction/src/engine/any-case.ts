/**
 * A pattern's source that also meets capitals: 'r[nm]\b' → '(?:[rR][nmNM]\b)', for a part of a pattern that otherwise
 * tells them apart. Not '(?i:…)': from 16 MB of compiled code on, V8 13.6 compiles patterns without optimising them and
 * then forgets it within alternatives, so that what a text says would depend on the texts before it
 * (`node --no-regexp-optimization -p '/(?i:ab|cd)$/.test("Ab")'` says false).
 */
export function anyCase(source: string): string {
  const letters = source.replace(/\\.|\[([^[\]]*)\]|[a-z]/gi, (piece, group?: string) => {
    if (piece.startsWith('\\')) return piece;
    const any = group ?? piece.toLowerCase();
    return `[${any}${any.toUpperCase()}]`;
  });
  return `(?:${letters})`;
}
