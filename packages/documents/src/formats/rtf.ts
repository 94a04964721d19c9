import type { HiddenBy, HiddenText } from '../hidden-text.ts';
import type { RawText } from '../raw-text.ts';
import { unseenColors } from './rtf-colors.ts';
import { rtfCharsetEncodings, rtfCodePageEncoding } from './rtf-encodings.ts';

/** What a group `{…}` inherits from the group around it. */
type GroupState = {
  skipped: boolean;
  /** What hides the text: a mark, its color, its size. */
  hiding: ReadonlySet<HiddenBy>;
  encoding: string;
  /** How many characters after `\u` stand in for readers that know no Unicode. */
  fallbackLength: number;
};

type Reader = {
  groups: GroupState[];
  state: GroupState;
  output: string[];
  hidden: HiddenText[];
  /** The numbers of the colours that cannot be seen. */
  whites: ReadonlySet<number>;
  pendingBytes: number[];
  fallbackLeft: number;
  fontEncodings: Map<number, string>;
  /** In the font table: the font being defined. */
  definedFont: number | null;
  defaultEncoding: string;
};

/** A control word with its number, an escaped byte, a control symbol, a brace, or text. Line ends mean nothing. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;

/** Rich Text Format 1.9.1, with or without its header: text, paragraphs, tabs, list bullets, table cells. */
export function readRtf(bytes: Uint8Array): RawText {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const state = { skipped: false, hiding: new Set<HiddenBy>(), encoding: 'windows-1252', fallbackLength: 1 };
  const reader: Reader = {
    groups: [],
    state,
    output: [],
    hidden: [],
    whites: unseenColors(source),
    pendingBytes: [],
    fallbackLeft: 0,
    fontEncodings: new Map(),
    definedFont: null,
    defaultEncoding: 'windows-1252',
  };
  for (const token of source.matchAll(TOKEN)) readToken(reader, token);
  flushBytes(reader);
  return { text: reader.output.join(''), pages: null, hidden: reader.hidden };
}

function readToken(reader: Reader, [, word, number, hex, symbol, brace, text]: RegExpMatchArray): void {
  if (hex === undefined) flushBytes(reader);
  if (hex !== undefined) readByte(reader, Number.parseInt(hex, 16));
  else if (word !== undefined) readWord(reader, word, number === undefined ? null : Number(number));
  else if (symbol !== undefined) readSymbol(reader, symbol);
  else if (brace !== undefined) readBrace(reader, brace);
  else if (text !== undefined) readText(reader, text);
}

function readByte(reader: Reader, byte: number): void {
  if (reader.fallbackLeft > 0) reader.fallbackLeft -= 1;
  else reader.pendingBytes.push(byte);
}

/** Escaped bytes are decoded together: East Asian code pages take two for a character. */
function flushBytes(reader: Reader): void {
  if (reader.pendingBytes.length === 0) return;
  write(reader, new TextDecoder(reader.state.encoding).decode(Uint8Array.from(reader.pendingBytes)));
  reader.pendingBytes = [];
}

function readText(reader: Reader, text: string): void {
  const kept = text.slice(reader.fallbackLeft);
  reader.fallbackLeft = Math.max(0, reader.fallbackLeft - text.length);
  // Bytes that stand unescaped are in the document's code page too.
  write(reader, /[\u0080-\u00ff]/.test(kept) ? decodeLatin1(kept, reader.state.encoding) : kept);
}

const decodeLatin1 = (text: string, encoding: string) =>
  new TextDecoder(encoding).decode(Buffer.from(text, 'latin1'));

function write(reader: Reader, text: string): void {
  if (reader.state.skipped) return;
  const [by] = reader.state.hiding;
  if (by === undefined) reader.output.push(text);
  else if (text.trim() !== '') reader.hidden.push({ by, text });
}

function readBrace(reader: Reader, brace: string): void {
  reader.fallbackLeft = 0;
  if (brace === '{') {
    reader.groups.push(reader.state);
    reader.state = { ...reader.state };
  } else {
    reader.state = reader.groups.pop() ?? reader.state;
  }
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '-',
  '\n': '\n',
  '\r': '\n',
};

function readSymbol(reader: Reader, symbol: string): void {
  // `\*` marks a group that a reader may skip unless it knows it.
  if (symbol === '*') reader.state.skipped = true;
  else write(reader, SYMBOLS[symbol] ?? '');
}

const TEXT_WORDS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  bullet: '•',
  endash: '–',
  emdash: '—',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};

/** Groups that hold no text of the document. */
const DESTINATIONS = new Set(
  'colortbl stylesheet info pict object fldinst datafield themedata colorschememapping listtable listoverridetable rsidtbl generator xmlnstbl latentstyles datastore footnote nonshppict template filetbl revtbl'.split(
    ' ',
  ),
);

function readWord(reader: Reader, word: string, number: number | null): void {
  const text = TEXT_WORDS[word];
  if (text !== undefined) write(reader, text);
  else if (DESTINATIONS.has(word)) reader.state.skipped = true;
  else settings[word]?.(reader, number);
}

/** Half points: smaller than two points cannot be read by a person. */
const MIN_SIZE = 4;
const USUAL_SIZE = 24;

/** A group that ends takes back what it set: the set is made anew. */
function setHiding(reader: Reader, by: HiddenBy, hides: boolean): void {
  const { hiding } = reader.state;
  if (hiding.has(by) === hides) return;
  reader.state.hiding = new Set(hides ? [...hiding, by] : [...hiding].filter((way) => way !== by));
}

/** The control words that change how what follows is read. */
const settings: Readonly<Record<string, (reader: Reader, number: number | null) => void>> = {
  u: (reader, number) => {
    if (number === null) return;
    write(reader, String.fromCharCode(number & 0xffff));
    reader.fallbackLeft = reader.state.fallbackLength;
  },
  uc: (reader, number) => {
    reader.state.fallbackLength = Math.min(Math.max(number ?? 1, 0), 8);
  },
  v: (reader, number) => setHiding(reader, 'mark', number !== 0),
  cf: (reader, number) => setHiding(reader, 'color', reader.whites.has(number ?? 0)),
  fs: (reader, number) => setHiding(reader, 'size', (number ?? USUAL_SIZE) < MIN_SIZE),
  plain: (reader) => {
    reader.state.hiding = new Set();
  },
  ansicpg: (reader, number) => {
    reader.defaultEncoding = rtfCodePageEncoding(number);
    reader.state.encoding = reader.defaultEncoding;
  },
  mac: (reader) => {
    reader.defaultEncoding = 'macintosh';
    reader.state.encoding = 'macintosh';
  },
  fonttbl: (reader) => {
    reader.state.skipped = true;
    reader.definedFont = 0;
  },
  f: (reader, number) => {
    if (reader.state.skipped && reader.definedFont !== null) reader.definedFont = number ?? 0;
    else reader.state.encoding = reader.fontEncodings.get(number ?? 0) ?? reader.defaultEncoding;
  },
  fcharset: (reader, number) => {
    const encoding = rtfCharsetEncodings.get(number ?? 0);
    if (reader.definedFont !== null && encoding) reader.fontEncodings.set(reader.definedFont, encoding);
  },
};
