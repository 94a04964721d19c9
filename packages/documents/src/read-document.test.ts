import { AppError } from '@omm/contracts';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { buildDocx, paragraph, zipOf } from './testing/build-office-file.ts';
import { buildPdf, column } from './testing/build-pdf.ts';

const text = (value: string) => new TextEncoder().encode(value);
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
  8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44,
]);
const resumePdf = buildPdf([column(72, 700, ['Dana Whitfield', 'Practice Manager, Oak Street Clinic'])]);
/** A user password that nobody has: hashes of zeros fit none. */
const encryptedPdf = buildPdf([column(72, 700, ['Secret'])], {
  trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >>`,
});
const encryptedDocx = Buffer.concat([
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);
/** Packs 45 MB of spaces into 45 kB. */
const zipBomb = () => zipOf({ 'word/document.xml': `<w:p>${' '.repeat(45 * 1024 * 1024)}</w:p>` });

describe('readDocument', () => {
  it.each([
    ['a PDF', resumePdf, 'pdf'],
    ['a DOCX', buildDocx(paragraph('Dana Whitfield')), 'docx'],
    ['HTML', text('<!doctype html><p>Dana Whitfield</p>'), 'html'],
    ['plain text', text('Dana Whitfield'), 'txt'],
    ['RTF', text('{\\rtf1\\ansi Dana Whitfield\\par}'), 'rtf'],
    ['JSON Resume', text('{"basics":{"name":"Dana Whitfield"}}'), 'json'],
  ] as const)('recognises %s by its content', async (_, bytes, format) => {
    const document = await readDocument(bytes, { filename: 'misleading.xyz' });
    expect(document.format).toBe(format);
    expect(document.text).toContain('Dana Whitfield');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'EMPTY_FILE'],
    ['white space only', text(' \n\t '), 'EMPTY_FILE'],
    ['30 MB', new Uint8Array(30 * 1024 * 1024), 'FILE_TOO_LARGE'],
    ['an image renamed .pdf', png, 'UNSUPPORTED_FORMAT'],
    ['binary junk', Uint8Array.from({ length: 400 }, (_, index) => (index * 89) % 256), 'UNSUPPORTED_FORMAT'],
    ['an archive', zipOf({ 'photo.txt': 'no document' }), 'UNSUPPORTED_FORMAT'],
    ['JSON of another kind', text('{"price": 3}'), 'UNSUPPORTED_FORMAT'],
    ['JSON that breaks off', text('{"basics": {"name": '), 'CORRUPT_FILE'],
    ['an encrypted PDF', encryptedPdf, 'ENCRYPTED_FILE'],
    ['an encrypted DOCX', encryptedDocx, 'ENCRYPTED_FILE'],
    ['half a PDF', resumePdf.slice(0, resumePdf.length / 2), 'CORRUPT_FILE'],
    ['a PDF that is only a header', text('%PDF-1.7\nnothing\n%%EOF'), 'CORRUPT_FILE'],
    ['a PDF without text', buildPdf([[]]), 'NO_TEXT_LAYER'],
    ['half a DOCX', buildDocx(paragraph('Dana')).slice(0, 120), 'CORRUPT_FILE'],
    ['invalid UTF-8', Uint8Array.from([0x41, 0xff, 0xfe, 0x81, 0xc3, 0x28, 0x42]), 'INVALID_ENCODING'],
  ] as const)('answers %s with %s', async (_, bytes, code) => {
    const error = await readDocument(bytes, { filename: 'resume.pdf' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code });
  });

  it('says that a picture is a picture', async () => {
    await expect(readDocument(png)).rejects.toThrow('This is an image (PNG)');
  });

  it('does not unpack a zip bomb', async () => {
    await expect(readDocument(zipBomb())).rejects.toMatchObject({ code: 'CORRUPT_FILE' });
  });

  it('refuses XML nested without end', async () => {
    const nested = buildDocx(`${'<w:sdt>'.repeat(200_000)}${'</w:sdt>'.repeat(200_000)}`);
    await expect(readDocument(nested)).rejects.toMatchObject({ code: 'CORRUPT_FILE' });
  });

  it('does not expand XML entities', async () => {
    const bomb = buildDocx(paragraph('Dana &lol; Whitfield'), {}).slice();
    expect((await readDocument(bomb)).text).not.toContain('lollol');
  });

  it('tells that a text beyond all length was cut', async () => {
    const { text: read, findings } = await readDocument(text('Dana Whitfield. '.repeat(140_000)));
    expect(read.length).toBeLessThanOrEqual(2_000_000);
    expect(findings).toMatchObject([{ code: 'TEXT_CUT' }]);
  });

  it.each([
    ['RTF without its header', text('{\\f0\\fs24 Dana\\par Whitfield\\par}'), 'rtf'],
    [
      'TeX, which only looks like it',
      text('\\documentclass{cv}\n\\begin{document}Dana\\par\\end{document}'),
      'txt',
    ],
    ['HTML in UTF-16', Buffer.from('<!doctype html><p>Dana', 'utf16le'), 'html'],
    ['JSON in UTF-16', Buffer.from('{"basics":{"name":"Dana"}}', 'utf16le'), 'json'],
  ] as const)('recognises %s', async (_, bytes, format) => {
    expect((await readDocument(bytes)).format).toBe(format);
  });
});
