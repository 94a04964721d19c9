import { AppError } from '@omm/contracts';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_PAGES, MAX_TEXT_LENGTH } from '../../limits.ts';
import type { RawText } from '../../raw-text.ts';
import { dropIcons } from './icons.ts';
import { joinHyphenated } from './join-hyphenated.ts';
import { loadPdf } from './load-pdf.ts';
import { toFragments } from './page-fragments.ts';
import { pagePieces } from './page-pieces.ts';
import { inReadingOrder } from './reading-order.ts';
import { dropRunningLines } from './running-lines.ts';
import { type Page, stackPages } from './stack-pages.ts';

/** Fewer letters than this in the whole file: a scan, perhaps with a stamp or a page number. */
const MIN_LETTERS = 16;

/** A PDF's text in reading order, made from the positions of its pieces. */
export async function readPdf(bytes: Uint8Array): Promise<RawText> {
  assertComplete(bytes);
  const document = await loadPdf(bytes);
  try {
    if (document.numPages > MAX_PAGES) {
      throw new AppError(
        'FILE_TOO_LARGE',
        `The PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read.`,
      );
    }
    const pages = dropRunningLines(await readPages(document));
    const text = inReadingOrder(stackPages(pages)).join('\n');
    if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < MIN_LETTERS) throw new AppError('NO_TEXT_LAYER');
    const { info } = await document.getMetadata();
    return { text: joinHyphenated(text, info), pages: document.numPages };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** A file that was cut off has no end marker (ISO 32000-2, 7.5.5); half a resume must not pass as a whole one. */
function assertComplete(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!/%%EOF|startxref/.test(tail))
    throw new AppError('CORRUPT_FILE', 'The PDF is cut off: its end is missing.');
}

async function readPages(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages && length < MAX_TEXT_LENGTH; number++) {
    const page = await document.getPage(number);
    const fragments = toFragments(dropIcons(await pagePieces(page)));
    length += fragments.reduce((sum, { text }) => sum + text.length, 0);
    pages.push({ fragments, height: page.getViewport({ scale: 1 }).height });
    page.cleanup();
  }
  return pages;
}
