import { type Box, boxOf, type Corners, intersect, keepsRectangles, toCorners } from './box.ts';
import { IDENTITY, type Matrix, multiply, shift, toMatrix } from './matrix.ts';

/** What `q` saves and `Q` restores, as far as text needs it (ISO 32000-2, 8.4 and 9.3). */
export type GraphicsState = {
  matrix: Matrix;
  fontName: string;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  opacity: number;
  /** '#rrggbb', or '' for a pattern. */
  color: string;
  strokeOpacity: number;
  strokeColor: string;
  /** Of the groups around: what is drawn in one is as transparent as the group, too. */
  groupOpacity: number;
  /** What is drawn mixes with what lies under it. */
  isBlended: boolean;
  /** What is drawn shows as far as a mask lets it. */
  isMasked: boolean;
  /** What is drawn is itself a mask: nobody sees it as such. */
  isMask: boolean;
  /** Outside of it nothing shows; null: all of the page shows. A clip of another shape counts as the box around it. */
  clip: Box | null;
  clipIsExact: boolean;
};

export type TextState = {
  graphics: GraphicsState;
  saved: GraphicsState[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** Between BT and ET. */
  inText: boolean;
  /** W was read: the next path clips. */
  clipsNext: boolean;
};

export const initialState = (matrix: Matrix): TextState => ({
  graphics: {
    matrix,
    fontName: '',
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    opacity: 1,
    color: '#000000',
    strokeOpacity: 1,
    strokeColor: '#000000',
    groupOpacity: 1,
    isBlended: false,
    isMasked: false,
    isMask: false,
    clip: null,
    clipIsExact: true,
  },
  saved: [],
  textMatrix: IDENTITY,
  lineMatrix: IDENTITY,
  inText: false,
  clipsNext: false,
});

type Operator = (state: TextState, args: readonly unknown[]) => void;

const save: Operator = (state) => {
  state.saved.push({ ...state.graphics });
};
const restore: Operator = (state) => {
  state.graphics = state.saved.pop() ?? state.graphics;
};
const transform = (state: TextState, matrix: Matrix) => {
  state.graphics.matrix = multiply(state.graphics.matrix, matrix);
};
const moveLine = (state: TextState, x: number, y: number) => {
  state.lineMatrix = shift(state.lineMatrix, x, y);
  state.textMatrix = state.lineMatrix;
};
/** Cuts what shows down to a rectangle, or to the box around another shape. */
export function clipTo(graphics: GraphicsState, corners: Corners, isRectangle = true): void {
  const box = boxOf(graphics.matrix, corners);
  graphics.clip = graphics.clip ? intersect(graphics.clip, box) : box;
  graphics.clipIsExact &&= isRectangle && keepsRectangles(graphics.matrix);
}

function clipToBounds(graphics: GraphicsState, bounds: unknown): void {
  const corners = toCorners(bounds);
  if (corners !== null) clipTo(graphics, corners);
}

/** A group is drawn for itself, and then laid on the page as the state before it says (ISO 32000-2, 11.6.6). */
const beginGroup: Operator = (state, [group]) => {
  save(state, []);
  const { graphics } = state;
  const { matrix, bbox, smask } = Object(group);
  graphics.groupOpacity *= graphics.opacity;
  graphics.opacity = 1;
  graphics.strokeOpacity = 1;
  graphics.isMask ||= Boolean(smask);
  // pdf.js moves to the group's own place again when it begins the form within.
  const outside = graphics.matrix;
  graphics.matrix = multiply(outside, toMatrix(matrix));
  clipToBounds(graphics, bbox);
  graphics.matrix = outside;
};

const setGraphics = (graphics: GraphicsState, key: unknown, value: unknown): void => {
  if (key === 'ca') graphics.opacity = Number(value);
  else if (key === 'CA') graphics.strokeOpacity = Number(value);
  else if (key === 'BM') graphics.isBlended = value !== 'source-over';
  else if (key === 'SMask') graphics.isMasked = Boolean(value);
  else if (key === 'Font' && Array.isArray(value)) [graphics.fontName, graphics.fontSize] = value;
};

/** The operators that change the state, by the names that pdf.js gives them. */
export const stateOperators: Readonly<Record<string, Operator>> = {
  save,
  restore,
  beginGroup,
  endGroup: restore,
  transform: (state, args) => transform(state, toMatrix(args)),
  paintFormXObjectBegin: (state, args) => {
    save(state, args);
    transform(state, toMatrix(args[0]));
    clipToBounds(state.graphics, args[1]);
  },
  paintFormXObjectEnd: restore,
  beginText: (state) => {
    state.textMatrix = IDENTITY;
    state.lineMatrix = IDENTITY;
    state.inText = true;
  },
  endText: (state) => {
    state.inText = false;
  },
  clip: (state) => {
    state.clipsNext = true;
  },
  eoClip: (state) => {
    state.clipsNext = true;
  },
  setFont: ({ graphics }, [name, size]) => {
    graphics.fontName = String(name);
    graphics.fontSize = Number(size);
  },
  setCharSpacing: ({ graphics }, [spacing]) => {
    graphics.characterSpacing = Number(spacing);
  },
  setWordSpacing: ({ graphics }, [spacing]) => {
    graphics.wordSpacing = Number(spacing);
  },
  setHScale: ({ graphics }, [percent]) => {
    graphics.horizontalScale = Number(percent) / 100;
  },
  setLeading: ({ graphics }, [leading]) => {
    graphics.leading = Number(leading);
  },
  setTextRise: ({ graphics }, [rise]) => {
    graphics.rise = Number(rise);
  },
  setTextRenderingMode: ({ graphics }, [mode]) => {
    graphics.renderingMode = Number(mode);
  },
  setTextMatrix: (state, args) => {
    state.lineMatrix = toMatrix(args.length === 1 ? args[0] : args);
    state.textMatrix = state.lineMatrix;
  },
  moveText: (state, [x, y]) => moveLine(state, Number(x), Number(y)),
  setLeadingMoveText: (state, [x, y]) => {
    state.graphics.leading = -Number(y);
    moveLine(state, Number(x), Number(y));
  },
  nextLine: (state) => moveLine(state, 0, -state.graphics.leading),
  setFillRGBColor: ({ graphics }, [color]) => {
    graphics.color = String(color);
  },
  setFillColorN: ({ graphics }) => {
    graphics.color = '';
  },
  setStrokeRGBColor: ({ graphics }, [color]) => {
    graphics.strokeColor = String(color);
  },
  setStrokeColorN: ({ graphics }) => {
    graphics.strokeColor = '';
  },
  setGState: ({ graphics }, [entries]) => {
    if (Array.isArray(entries)) for (const [key, value] of entries) setGraphics(graphics, key, value);
  },
};
