import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { HiddenBy } from '../../hidden-text.ts';
import { glyphPieces, isUpright } from './glyph-pieces.ts';
import { loadPdfLibrary } from './load-pdf.ts';
import { isNumberList, type Matrix, toMatrix } from './matrix.ts';
import type { TextPiece } from './page-fragments.ts';
import { PaintedAreas } from './painted-areas.ts';
import { type GraphicsState, initialState, stateOperators, type TextState } from './text-state.ts';

/** Text smaller than this, in points, cannot be read by a person. */
const MIN_SIZE = 2;
/** Text less opaque than this cannot be seen. */
const MIN_OPACITY = 0.05;
/** Text rendering modes that paint nothing (ISO 32000-2, table 104): a recognised scan's layer under its picture. */
const UNPAINTED = new Set([3, 7]);
const UNIT_SQUARE = [0, 0, 1, 1] as const;

/**
 * A picture on the page: `matrix` takes the unit square to its place on the upright page; `source` is the picture
 * as pdf.js hands it over, or the name under which it keeps it.
 */
export type PlacedPicture = { source: unknown; matrix: Matrix };

export type PagePieces = {
  seen: TextPiece[];
  /** Drawn with ink that leaves no trace: the layer of a recognised scan, or words for machines alone. */
  unpainted: TextPiece[];
  hidden: { by: HiddenBy; piece: TextPiece }[];
  pictures: PlacedPicture[];
};

type Pen = PagePieces & { state: TextState; areas: PaintedAreas; page: PDFPageProxy };

/**
 * The text pieces of a page, turned so that the page stands upright. They come from the drawing operators, since
 * pdf.js's own text items know neither colour nor opacity and lose the dashes of some fonts.
 */
export async function pagePieces(page: PDFPageProxy): Promise<PagePieces> {
  const { AnnotationMode, OPS } = await loadPdfLibrary();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const pen: Pen = {
    state: initialState(toMatrix(viewport.transform)),
    areas: new PaintedAreas(),
    page,
    seen: [],
    unpainted: [],
    hidden: [],
    pictures: [],
  };
  for (const [index, code] of fnArray.entries()) follow(pen, names.get(code) ?? '', argsArray[index] ?? []);
  const [seen, outside] = partition(pen.seen, (piece) => isOnPage(piece, viewport));
  return {
    seen,
    unpainted: pen.unpainted.filter((piece) => isOnPage(piece, viewport)),
    hidden: [...pen.hidden, ...outside.map((piece) => ({ by: 'place' as const, piece }))],
    pictures: pen.pictures,
  };
}

const isOnPage = (
  { left, width, baseline, size }: TextPiece,
  page: { width: number; height: number },
): boolean => left < page.width && left + width > 0 && baseline > 0 && baseline < page.height + size;

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  const { true: first = [], false: rest = [] } = Object.groupBy(items, (item) => `${isFirst(item)}`);
  return [first, rest];
}

function follow(pen: Pen, name: string, args: readonly unknown[]): void {
  if (name === 'showText') show(pen, args[0]);
  else if (name === 'constructPath') paint(pen, args);
  else if (name.startsWith('paintImage') || name === 'paintInlineImageXObject') placePicture(pen, args[0]);
  else stateOperators[name]?.(pen.state, args);
}

function placePicture({ areas, state: { graphics }, pictures }: Pen, source: unknown): void {
  areas.add(graphics.matrix, UNIT_SQUARE, '');
  pictures.push({ source, matrix: graphics.matrix });
}

function show({ state, areas, page, seen, unpainted, hidden }: Pen, glyphs: unknown): void {
  if (!Array.isArray(glyphs)) return;
  const upright = isUpright(state);
  const pieces = glyphPieces(state, glyphs, glyphScale(page, state.graphics.fontName));
  if (!upright) return;
  if (UNPAINTED.has(state.graphics.renderingMode)) {
    unpainted.push(...pieces);
    return;
  }
  for (const piece of pieces) {
    const by = hiddenBy(piece, state.graphics, areas);
    if (by === null) seen.push(piece);
    else hidden.push({ by, piece });
  }
}

function hiddenBy(
  { text, left, width, baseline, size }: TextPiece,
  graphics: GraphicsState,
  areas: PaintedAreas,
): HiddenBy | null {
  if (text === ' ') return null;
  if (size < MIN_SIZE) return 'size';
  if (graphics.opacity < MIN_OPACITY) return 'opacity';
  const middle = [left + width / 2, baseline - size / 3] as const;
  return areas.showsText(...middle, graphics.color) ? null : 'color';
}

/** Only what fills hides or shows text; outlines, clips and see-through shapes do neither. */
function paint({ state: { graphics }, areas }: Pen, [operator, , box]: readonly unknown[]): void {
  const [x0, y0, x1, y1] = isNumberList(box) ? box : [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
  if (FILLS.has(Number(operator)) && graphics.opacity > 0.5)
    areas.add(graphics.matrix, [x0, y0, x1, y1], graphics.color);
}

/** pdf.js's codes, in OPS, of the six operators from `fill` to `closeEOFillStroke`. */
const FILLS = new Set([22, 23, 24, 25, 26, 27]);

function glyphScale(page: PDFPageProxy, fontName: string): number {
  const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
  const matrix: Matrix = toMatrix(
    typeof font === 'object' && font && 'fontMatrix' in font ? font.fontMatrix : null,
  );
  return matrix[0] === 1 ? 0.001 : matrix[0];
}
