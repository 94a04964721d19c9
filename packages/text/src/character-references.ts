/** HTML's names of the characters that adverts hold (HTML Living Standard, 13.5). */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    bull: '•',
    copy: '©',
    emsp: ' ',
    ensp: ' ',
    frac12: '½',
    gt: '>',
    hellip: '…',
    laquo: '«',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    middot: '·',
    nbsp: ' ',
    ndash: '–',
    quot: '"',
    raquo: '»',
    rdquo: '”',
    reg: '®',
    rsquo: '’',
    trade: '™',
    aacute: 'á',
    eacute: 'é',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    uuml: 'ü',
    ntilde: 'ñ',
    Aacute: 'Á',
    Eacute: 'É',
    Iacute: 'Í',
    Oacute: 'Ó',
    Uacute: 'Ú',
    Ntilde: 'Ñ',
    ccedil: 'ç',
  }),
);

/** The source of a pattern: 'years&rsquo; experience', 'Bachelor&#39;s', '&#x2022;'; 'R&D;' names none. */
export const CHARACTER_REFERENCE = String.raw`&(?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[A-Za-z]{2,6}\d{0,2});`;

/** The character that is meant; the reference itself where it means none. */
export function referredTo(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return NAMED.get(name) ?? reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = String.fromCodePoint(code);
  return character.isWellFormed() ? character : reference;
}
