import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { HiddenBy } from '../../hidden-text.ts';
import { toDrawnPath } from './drawn-path.ts';
import { glyphPieces, isUpright } from './glyph-pieces.ts';
import { hiddenBy, xHeightBox } from './hidden-piece.ts';
import { loadPdfLibrary } from './load-pdf.ts';
import { type Matrix, toMatrix } from './matrix.ts';
import type { TextPiece } from './page-fragments.ts';
import { missPicture, paintPath, paintPicture } from './paint-area.ts';
import { PaintedAreas } from './painted-areas.ts';
import { isOpaque } from './picture-data.ts';
import { clipTo, initialState, stateOperators, type TextState } from './text-state.ts';

/** Text rendering modes that paint nothing (ISO 32000-2, table 104): a recognised scan's layer under its picture. */
const UNPAINTED = new Set([3, 7]);

/**
 * A picture on the page: `matrix` takes the unit square to its place on the upright page; `source` is the picture
 * as pdf.js hands it over, or the name under which it keeps it.
 */
export type PlacedPicture = { source: unknown; matrix: Matrix };

export type PagePieces = {
  seen: TextPiece[];
  /** Drawn with ink that leaves no trace: the layer of a recognised scan, or words for machines alone. */
  unpainted: TextPiece[];
  /** A picture was painted over them: the page of a scan over its words, or a patch. */
  underPictures: TextPiece[];
  /** A picture that was passed over may lie over text. */
  mayBeCovered: boolean;
  hidden: { by: HiddenBy; piece: TextPiece }[];
  pictures: PlacedPicture[];
  /** How the drawing ends: 'blank' has no operator, 'cut' ends amid text or state, as a damaged one may. */
  drawing: 'whole' | 'blank' | 'cut';
};

/** Whether a layer of the document (ISO 32000-2, 8.11) is shown. */
export type IsShown = (layer: unknown) => boolean;

type Pen = Pick<PagePieces, 'unpainted' | 'hidden' | 'pictures'> & {
  state: TextState;
  areas: PaintedAreas;
  page: PDFPageProxy;
  isShown: IsShown;
  /** Of each marked content around, whether it is shown. */
  layers: boolean[];
  /** With the moment in which it was drawn: what is painted later may cover it. */
  drawn: { piece: TextPiece; since: number }[];
  /** The page was moved or scaled, and nothing drawn yet: as for a picture that is passed over. */
  awaitsDrawing: boolean;
};

/**
 * The text pieces of a page, turned so that the page stands upright. They come from the drawing operators, since
 * pdf.js's own text items know neither colour nor opacity and lose the dashes of some fonts.
 */
export async function pagePieces(page: PDFPageProxy, isShown: IsShown): Promise<PagePieces> {
  const { AnnotationMode, OPS } = await loadPdfLibrary();
  const actions = new Map(Object.entries(OPS).map(([name, code]) => [code, actionOf(name)]));
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const pen: Pen = {
    state: initialState(toMatrix(viewport.transform)),
    areas: new PaintedAreas(),
    page,
    isShown,
    layers: [],
    drawn: [],
    awaitsDrawing: false,
    unpainted: [],
    hidden: [],
    pictures: [],
  };
  for (let at = 0; at < fnArray.length; at++) actions.get(fnArray[at] ?? 0)?.(pen, argsArray[at] ?? []);
  if (pen.awaitsDrawing) missPicture(pen.areas, pen.state.graphics);
  const onPage = pen.drawn.filter(({ piece }) => isOnPage(piece, viewport));
  const offPage = pen.drawn.filter(({ piece }) => !isOnPage(piece, viewport));
  pen.hidden.push(...offPage.map(({ piece }) => ({ by: 'place' as const, piece })));
  return {
    ...(await uncovered(pen, onPage)),
    unpainted: pen.unpainted.filter((piece) => isOnPage(piece, viewport)),
    pictures: pen.pictures,
    drawing: endOfDrawing(pen.state, argsArray),
  };
}

type Uncovered = Pick<PagePieces, 'seen' | 'underPictures' | 'mayBeCovered' | 'hidden'>;

/** What of the drawn pieces nothing was painted over later. */
async function uncovered({ areas, page, hidden }: Pen, drawn: Pen['drawn']): Promise<Uncovered> {
  const result: Uncovered = { seen: [], underPictures: [], mayBeCovered: false, hidden: [...hidden] };
  const opaque = new Map<unknown, Promise<boolean>>();
  for (const { piece, since } of drawn) {
    const lids = areas.lidsOver(xHeightBox(piece), since);
    const sources = lids.flatMap((lid) => (lid.by === 'picture' ? [lid.source] : []));
    for (const source of sources) if (!opaque.has(source)) opaque.set(source, isOpaque(page, source));
    const pictures = await Promise.all(sources.map((source) => opaque.get(source)));
    if (lids.some(({ by }) => by === 'path')) result.hidden.push({ by: 'cover', piece });
    else if (pictures.includes(true)) result.underPictures.push(piece);
    else result.seen.push(piece);
    result.mayBeCovered ||= lids.some(({ by }) => by === 'unread picture');
  }
  return result;
}

/** A restoring operator that the file does not have, pdf.js adds with a list of arguments; its own has none. */
function endOfDrawing({ inText }: TextState, argsArray: readonly unknown[]): PagePieces['drawing'] {
  if (argsArray.length === 0) return 'blank';
  const last = argsArray.at(-1);
  return inText || (Array.isArray(last) && last.length === 0) ? 'cut' : 'whole';
}

const isOnPage = (
  { left, width, baseline, size }: TextPiece,
  page: { width: number; height: number },
): boolean => left < page.width && left + width > 0 && baseline > 0 && baseline < page.height + size;

type Action = (pen: Pen, args: readonly unknown[]) => void;

/** What an operator does here, by the name that pdf.js gives it. */
function actionOf(name: string): Action | undefined {
  if (name.startsWith('paintImage') || name === 'paintInlineImageXObject') return placePicture;
  const change = stateOperators[name];
  if (actions[name] || !change) return actions[name];
  const [moves, ends] = [MOVES.has(name), ENDS.has(name)];
  return (pen, args) => {
    if (pen.awaitsDrawing && (moves || ends)) missPicture(pen.areas, pen.state.graphics);
    change(pen.state, args);
    if (moves || ends) pen.awaitsDrawing = moves;
  };
}

/** What places the picture that is drawn next, and what ends its place. */
const MOVES = new Set(['transform', 'paintFormXObjectBegin']);
const ENDS = new Set(['restore', 'paintFormXObjectEnd', 'endGroup']);

const actions: Readonly<Record<string, Action>> = {
  showText: (pen, [glyphs]) => {
    if (Array.isArray(glyphs)) show(pen, glyphs);
  },
  constructPath: draw,
  beginMarkedContent: ({ layers }) => {
    layers.push(true);
  },
  beginMarkedContentProps: ({ layers, isShown }, [tag, properties]) => {
    layers.push(tag !== 'OC' || isShown(properties));
  },
  endMarkedContent: ({ layers }) => {
    layers.pop();
  },
};

function placePicture(pen: Pen, [source]: readonly unknown[]): void {
  pen.awaitsDrawing = false;
  const { graphics } = pen.state;
  if (pen.layers.includes(false)) return;
  paintPicture(pen.areas, graphics, source);
  pen.pictures.push({ source, matrix: graphics.matrix });
}

function show(pen: Pen, glyphs: readonly unknown[]): void {
  pen.awaitsDrawing = false;
  const { state, areas, page, layers, drawn, unpainted, hidden } = pen;
  const { graphics } = state;
  const upright = isUpright(state);
  const pieces = glyphPieces(state, glyphs, glyphScale(page, graphics.fontName));
  if (!upright) return;
  if (UNPAINTED.has(graphics.renderingMode)) {
    unpainted.push(...pieces);
    return;
  }
  const isOff = layers.includes(false);
  for (const piece of pieces) {
    const by = isOff ? 'mark' : hiddenBy(piece, graphics, areas);
    if (by === null) drawn.push({ piece, since: areas.count });
    else hidden.push({ by, piece });
  }
}

/** pdf.js's codes, in OPS, of the six operators from `fill` to `closeEOFillStroke`. */
const FILLS = new Set([22, 23, 24, 25, 26, 27]);

/** Only what fills hides or shows text; outlines and see-through shapes do neither. */
function draw(pen: Pen, args: readonly unknown[]): void {
  const { state, areas, layers } = pen;
  const { graphics, clipsNext } = state;
  state.clipsNext = false;
  const path = toDrawnPath(args);
  if (!path) return;
  if (FILLS.has(path.operator)) {
    pen.awaitsDrawing = false;
    if (!layers.includes(false)) paintPath(areas, graphics, path);
  }
  if (clipsNext) clipTo(graphics, path.corners, path.isRectangle);
}

function glyphScale(page: PDFPageProxy, fontName: string): number {
  const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
  const matrix: Matrix = toMatrix(
    typeof font === 'object' && font && 'fontMatrix' in font ? font.fontMatrix : null,
  );
  return matrix[0] === 1 ? 0.001 : matrix[0];
}
