import { AppError, type DocumentFormat, type DocumentKind, type DocumentText } from '@omm/contracts';
import { readDoc } from './formats/doc.ts';
import { readDocx } from './formats/docx.ts';
import { readHtml } from './formats/html.ts';
import { readJson } from './formats/json.ts';
import { readOdt } from './formats/odt.ts';
import { readPdf } from './formats/pdf/read-pdf.ts';
import { readPlainText } from './formats/plain-text.ts';
import { readRtf } from './formats/rtf.ts';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from './limits.ts';
import type { RawText } from './raw-text.ts';
import { sniffFormat } from './sniff-format.ts';
import { tidyText } from './tidy-text.ts';

export interface ReadOptions {
  filename?: string | undefined;
  /** A posting's JSON-LD is read before its text; a resume's never. */
  kind?: DocumentKind | undefined;
}

type FormatReader = (bytes: Uint8Array, kind: DocumentKind) => RawText | Promise<RawText>;

const pageless =
  (read: (bytes: Uint8Array, kind: DocumentKind) => string): FormatReader =>
  (bytes, kind) => ({ text: read(bytes, kind), pages: null });

const readers: Readonly<Record<DocumentFormat, FormatReader>> = {
  pdf: readPdf,
  doc: readDoc,
  docx: pageless(readDocx),
  odt: pageless(readOdt),
  rtf: pageless(readRtf),
  html: pageless(readHtml),
  txt: pageless(readPlainText),
  json: pageless(readJson),
};

/** Turns a file into text in reading order. Every failure is an AppError with the code of a document. */
export async function readDocument(
  bytes: Uint8Array,
  { filename: name = 'the file', kind = 'resume' }: ReadOptions = {},
): Promise<DocumentText> {
  if (bytes.length === 0) throw new AppError('EMPTY_FILE');
  if (bytes.length > MAX_FILE_BYTES) throw new AppError('FILE_TOO_LARGE');
  try {
    const format = await sniffFormat(bytes);
    const raw = await readers[format](bytes, kind);
    const text = tidyText(raw.text.slice(0, MAX_TEXT_LENGTH));
    if (text === '') throw new AppError('EMPTY_FILE', `There is no text in ${name}.`);
    return { format, text, pages: raw.pages };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('CORRUPT_FILE', undefined, { cause: error });
  }
}
