/** The package ships no types; these are the parts we use. */
declare module 'word-extractor' {
  interface WordDocument {
    getBody(): string;
    getHeaders(options: { includeFooters: boolean }): string;
    getTextboxes(options: object): string;
  }
  class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
  export = WordExtractor;
}
