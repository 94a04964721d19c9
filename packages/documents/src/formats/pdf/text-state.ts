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
};

export type TextState = {
  graphics: GraphicsState;
  saved: GraphicsState[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
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
  },
  saved: [],
  textMatrix: IDENTITY,
  lineMatrix: IDENTITY,
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

/** The operators that change the state, by the names that pdf.js gives them. */
export const stateOperators: Readonly<Record<string, Operator>> = {
  save,
  restore,
  beginGroup: save,
  endGroup: restore,
  transform: (state, args) => transform(state, toMatrix(args)),
  paintFormXObjectBegin: (state, args) => {
    save(state, args);
    transform(state, toMatrix(args[0]));
  },
  paintFormXObjectEnd: restore,
  beginText: (state) => {
    state.textMatrix = IDENTITY;
    state.lineMatrix = IDENTITY;
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
  setGState: ({ graphics }, [entries]) => {
    if (!Array.isArray(entries)) return;
    for (const [key, value] of entries) {
      if (key === 'ca') graphics.opacity = Number(value);
      if (key === 'Font' && Array.isArray(value)) [graphics.fontName, graphics.fontSize] = value;
    }
  },
};
