import { AppError, type DocumentFormat } from '@omm/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { utf16Of } from './formats/text-encoding.ts';
import { zipEntryNames } from './formats/unzip.ts';

/** Finds the format in the content; the file's name is not asked. */
export async function sniffFormat(bytes: Uint8Array): Promise<DocumentFormat> {
  const head = latin1(bytes.subarray(0, 2048));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return zipFormat(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return oleFormat(bytes);
  const wide = utf16Of(bytes);
  const shown = wide ? new TextDecoder(wide).decode(bytes.subarray(0, 2048)) : head;
  const start = shown.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (isRtf(start)) return 'rtf';
  if (looksBinary(shown)) throw await unsupported(bytes);
  if (isHtml(start)) return 'html';
  return /^(?:\[\s*)?\{\s*"/.test(start) ? 'json' : 'txt';
}

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function zipFormat(bytes: Uint8Array): DocumentFormat {
  const names = zipEntryNames(bytes);
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('content.xml') && names.includes('mimetype')) return 'odt';
  throw new AppError(
    'UNSUPPORTED_FORMAT',
    'This is an archive or an office file that is not a text document.',
  );
}

/** Word keeps a password-protected DOCX in the container of a DOC, as a stream named so (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const WORD_STREAM = Buffer.from('WordDocument', 'utf16le');

function oleFormat(bytes: Uint8Array): DocumentFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.includes(ENCRYPTED_PACKAGE)) throw new AppError('ENCRYPTED_FILE');
  if (buffer.includes(WORD_STREAM)) return 'doc';
  throw new AppError('UNSUPPORTED_FORMAT', 'This is an office file that is not a text document.');
}

/** Pandoc writes RTF fragments without the `{\rtf1` header; their first words are control words, but not TeX's. */
const isRtf = (start: string) =>
  /^\{?\s?\\rtf\d?\b/.test(start) ||
  (/^\{?\s?[{\s]?\\(?:pard|plain|ansi|deff|uc|fonttbl|f|fs|b|sectd|viewkind|lang|q[lcrj])\d{0,6}[\\{ \r\n;]/.test(
    start,
  ) &&
    /\\par[d\s\\}]/.test(start));

/** Starts with a tag, perhaps after comments; or has the shape of an HTML fragment pasted from a page. */
const isHtml = (start: string) =>
  /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|title|meta|div|p|h[1-6]|ul|ol|table|section|article|main|span|strong|b|br|script)\b/i.test(
    start,
  );

function looksBinary(head: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return head.includes('\u0000') || controls > head.length / 100;
}

async function unsupported(bytes: Uint8Array): Promise<AppError> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type === undefined) return new AppError('UNSUPPORTED_FORMAT');
  const what = type.mime.startsWith('image/')
    ? `an image (${type.ext.toUpperCase()})`
    : `a ${type.ext.toUpperCase()} file`;
  return new AppError(
    'UNSUPPORTED_FORMAT',
    `This is ${what}, not a document. Upload a PDF, DOCX, TXT or HTML file.`,
  );
}
