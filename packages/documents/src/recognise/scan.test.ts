import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { createDocumentReader } from '../reader/create-document-reader.ts';
import { buildPdfOfStreams, PICTURE } from '../testing/build-pdf.ts';
import { onItsSide, pictureOfText } from '../testing/picture-of-text.ts';
import { findTesseract } from './tesseract.ts';

const LINES = ['PRACTICE MANAGER', 'OAK STREET CLINIC', 'RECEPTIONIST', 'ELM STREET CLINIC'];
const FULL_PAGE = Buffer.from(`q 612 0 0 792 0 0 cm ${PICTURE} Q`);
/** Sets a picture upright that was scanned on its side. */
const TURNED = Buffer.from(`q 0 792 -612 0 612 0 cm ${PICTURE} Q`);
const typed = Buffer.from(
  `BT /F1 10 Tf 72 700 Td (Dana Whitfield, practice manager for fifteen years in two large clinics of the county, billing, coding) Tj ET`,
);
const picture = pictureOfText(LINES);
const scan = (...streams: Buffer[]) => buildPdfOfStreams(streams, { picture });
const tesseract = await findTesseract();
const letters = (text: string) => text.replace(/[^A-Z]+/g, ' ').trim();

describe('a scan', () => {
  it('is known as one, and the advice says what could read it', async () => {
    await expect(readDocument(scan(FULL_PAGE))).rejects.toMatchObject({
      code: 'NO_TEXT_LAYER',
      message: expect.stringMatching(/Upload the original file.*tesseract.*not installed/),
    });
  });

  it('is handed to the recognition as it lies on the page', async () => {
    const recognise = async ({
      width,
      height,
      pixels,
    }: {
      width: number;
      height: number;
      pixels: Uint8Array;
    }) => {
      const ink = pixels.reduce((sum, dot) => sum + (dot < 128 ? 1 : 0), 0);
      return `${width} x ${height}, ink on ${ink > 10_000 ? 'the page' : 'nothing'}`;
    };
    expect((await readDocument(scan(FULL_PAGE), { recognise })).text).toBe('2550 x 3300, ink on the page');
  });

  it('among typed pages is told where it cannot be read', async () => {
    const { text, findings } = await readDocument(scan(typed, FULL_PAGE), { recognise: async () => '' });
    expect(text).toContain('Dana Whitfield');
    expect(findings).toMatchObject([{ code: 'NO_TEXT_LAYER', message: expect.stringMatching(/^Page 2 /) }]);
  });

  it('of more pages than are recognised is refused', async () => {
    const pages = scan(...Array.from({ length: 11 }, () => FULL_PAGE));
    await expect(readDocument(pages, { recognise: async () => 'words' })).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
  }, 30_000);
});

describe.skipIf(!tesseract)('with tesseract (skipped where it is not installed)', () => {
  const reader = createDocumentReader({ timeoutMs: 20_000, maxMemoryMb: 256 });
  afterAll(() => reader.close());

  it.each([
    ['that stands upright', scan(FULL_PAGE)],
    ['that the PDF turns upright', buildPdfOfStreams([TURNED], { picture: onItsSide(picture) })],
  ])(
    'reads a scan %s',
    async (_, pdf) => {
      const { text, findings } = await reader.read(pdf);
      expect(letters(text)).toBe(LINES.join(' '));
      expect(findings).toMatchObject([{ code: 'READ_BY_OCR', message: expect.stringMatching(/^Page 1 /) }]);
    },
    60_000,
  );

  it('keeps the order of typed and scanned pages', async () => {
    const { text } = await reader.read(scan(typed, FULL_PAGE));
    expect(text.indexOf('Dana Whitfield')).toBeLessThan(text.indexOf('CLINIC'));
  }, 60_000);
});
