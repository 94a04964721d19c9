import {
  AppError,
  type DocumentFormat,
  type DocumentKind,
  type DocumentText,
  type Finding,
} from '@omm/contracts';
import { readDoc } from './formats/doc.ts';
import { readDocx } from './formats/docx.ts';
import { readHtml } from './formats/html.ts';
import { readJson } from './formats/json.ts';
import { readOdt } from './formats/odt.ts';
import { readPdf } from './formats/pdf/read-pdf.ts';
import { readPlainText } from './formats/plain-text.ts';
import { readRtf } from './formats/rtf.ts';
import { hiddenTextFindings } from './hidden-text.ts';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from './limits.ts';
import type { RawText } from './raw-text.ts';
import type { Recognise } from './recognise/recognise.ts';
import { sniffFormat } from './sniff-format.ts';
import { tidyText } from './tidy-text.ts';

export interface ReadOptions {
  filename?: string | undefined;
  /** A posting's JSON-LD is read before its text; a resume's never. */
  kind?: DocumentKind | undefined;
  /** Without it a scan is answered with NO_TEXT_LAYER. */
  recognise?: Recognise | undefined;
}

type FormatReader = (
  bytes: Uint8Array,
  options: { kind: DocumentKind; recognise: Recognise | undefined },
) => RawText | Promise<RawText>;

const readers: Readonly<Record<DocumentFormat, FormatReader>> = {
  pdf: (bytes, { recognise }) => readPdf(bytes, recognise),
  doc: readDoc,
  docx: readDocx,
  odt: readOdt,
  rtf: readRtf,
  html: (bytes, { kind }) => readHtml(bytes, kind),
  txt: (bytes) => ({ text: readPlainText(bytes), pages: null }),
  json: (bytes, { kind }) => ({ text: readJson(bytes, kind), pages: null }),
};

/** Turns a file into text in reading order. Every failure is an AppError with the code of a document. */
export async function readDocument(
  bytes: Uint8Array,
  { filename: name = 'the file', kind = 'resume', recognise }: ReadOptions = {},
): Promise<DocumentText> {
  if (bytes.length === 0) throw new AppError('EMPTY_FILE');
  if (bytes.length > MAX_FILE_BYTES) throw new AppError('FILE_TOO_LARGE');
  try {
    const format = await sniffFormat(bytes);
    const raw = await readers[format](bytes, { kind, recognise });
    const text = tidyText(raw.text.slice(0, MAX_TEXT_LENGTH));
    if (text === '') throw new AppError('EMPTY_FILE', `There is no text in ${name}.`);
    return { format, text, pages: raw.pages, findings: findingsOf(raw) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('CORRUPT_FILE', undefined, { cause: error });
  }
}

function findingsOf({ text, hidden = [], findings = [] }: RawText): Finding[] {
  const cut: Finding[] =
    text.length > MAX_TEXT_LENGTH
      ? [
          {
            code: 'TEXT_CUT',
            message: `Only the first ${MAX_TEXT_LENGTH.toLocaleString('en-US')} characters of the text were read.`,
            span: null,
          },
        ]
      : [];
  return [...findings, ...hiddenTextFindings(hidden, text), ...cut];
}
