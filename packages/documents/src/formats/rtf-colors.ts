const WHITE = /\\red25[0-5]\s?\\green25[0-5]\s?\\blue25[0-5](?!\d)/;
/** Highlighting, shading, shapes and pictures: white letters may stand on them. */
const DARK_GROUND = /\\(?:cb|highlight|chcbpat|chshdng|cbpat|clcbpat|shading)[1-9]|\\(?:shp|do|pict)\b/;

/** The numbers of white in the colour table (RTF 1.9.1, \colortbl), where all of the paper is white. */
export function unseenColors(source: string): ReadonlySet<number> {
  const [, table] = /\\colortbl([^{}]{0,20000})\}/.exec(source) ?? [];
  if (table === undefined || DARK_GROUND.test(source)) return new Set();
  return new Set(table.split(';').flatMap((color, index) => (WHITE.test(color) ? [index] : [])));
}
