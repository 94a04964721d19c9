/** RTF 1.9.1, font table: \fcharset → WHATWG encoding label. 0 (ANSI) and 1 (default) follow the document. */
export const rtfCharsetEncodings: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

const byCodePage: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** \ansicpg → WHATWG encoding label; windows-1252 where the page is unknown. */
export function rtfCodePageEncoding(codePage: number | null): string {
  if (codePage === null) return 'windows-1252';
  return (
    byCodePage[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252')
  );
}
