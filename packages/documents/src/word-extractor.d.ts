/** The package ships no types; these are the parts we use. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type { DocPiece } from './formats/doc-properties.ts';

  interface WordDocument {
    /** `filterUnicode` writes dashes and quotes in ASCII. */
    getBody(options: { filterUnicode: boolean }): string;
    getHeaders(options: { includeFooters: boolean; filterUnicode: boolean }): string;
    getTextboxes(options: { filterUnicode: boolean }): string;
  }
  class WordOleExtractor {
    _pieces: DocPiece[];
    extract(reader: object): Promise<WordDocument>;
    writeCharacterProperties(main: Buffer, table: Buffer): void;
    writeParagraphProperties(main: Buffer, table: Buffer): void;
  }
  export = WordOleExtractor;
}

declare module 'word-extractor/lib/buffer-reader.js' {
  class BufferReader {
    constructor(buffer: Buffer);
    open(): Promise<void>;
    close(): Promise<void>;
  }
  export = BufferReader;
}
