import { AppError, errors } from '@omm/contracts';
import { MAX_PAGES, MAX_SCANNED_PAGES, MAX_TEXT_LENGTH } from '../../limits.ts';
import type { RawText } from '../../raw-text.ts';
import type { Recognise } from '../../recognise/recognise.ts';
import { hasDamagedStream, hasLostDrawing } from './damaged-stream.ts';
import { joinHyphenated } from './join-hyphenated.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { pageFindings } from './page-findings.ts';
import { type PageReading, readPage } from './read-page.ts';
import { inReadingOrder } from './reading-order.ts';
import { dropRunningLines } from './running-lines.ts';
import { stackPages } from './stack-pages.ts';

/** Fewer letters than this in the whole file: a scan, perhaps with a stamp or a page number. */
const MIN_LETTERS = 16;

/** A PDF's text in reading order, made from the positions of its pieces; pages that are pictures by `recognise`. */
export async function readPdf(bytes: Uint8Array, recognise?: Recognise): Promise<RawText> {
  assertComplete(bytes);
  const pdf = await openPdf(bytes);
  try {
    const count = pdf.plain.numPages;
    if (count > MAX_PAGES)
      throw new AppError('FILE_TOO_LARGE', `The PDF has ${count} pages; at most ${MAX_PAGES} are read.`);
    const pages = await readPages(pdf, recognise);
    const text = textOf(pages);
    if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < MIN_LETTERS) throw withoutText(bytes, pages, recognise);
    if (pages.some(({ drawing }) => drawing === 'cut') && hasDamagedStream(bytes)) throw damaged();
    const hidden = pages.flatMap((page) => page.hidden);
    return { text: joinHyphenated(text, pdf.info), pages: count, hidden, findings: pageFindings(pages) };
  } finally {
    await pdf.close();
  }
}

function withoutText(
  bytes: Uint8Array,
  pages: readonly PageReading[],
  recognise: Recognise | undefined,
): AppError {
  const isScan = pages.some(({ source }) => source === 'unread');
  const isBlank = pages.every(({ drawing }) => drawing === 'blank');
  if (!isScan && (hasDamagedStream(bytes) || hasLostDrawing(bytes, isBlank))) return damaged();
  if (isBlank)
    return new AppError('NO_TEXT_LAYER', 'The pages of the PDF are empty. Save the document again as a PDF.');
  return new AppError(
    'NO_TEXT_LAYER',
    isScan && recognise === undefined
      ? `${errors.NO_TEXT_LAYER.help} (The program tesseract, which reads pictures of text, is not installed here.)`
      : undefined,
  );
}

const damaged = () =>
  new AppError(
    'CORRUPT_FILE',
    'The PDF is damaged: a part of what its pages show cannot be read. Save the document again as a PDF.',
  );

/** A file that was cut off has no end marker (ISO 32000-2, 7.5.5); half a resume must not pass as a whole one. */
function assertComplete(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!/%%EOF|startxref/.test(tail))
    throw new AppError('CORRUPT_FILE', 'The PDF is cut off: its end is missing.');
}

async function readPages(pdf: OpenPdf, recognise: Recognise | undefined): Promise<PageReading[]> {
  const pages: PageReading[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.plain.numPages && length <= MAX_TEXT_LENGTH; number++) {
    const page = await readPage(pdf, number, recognise);
    length += page.fragments.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(page);
    if (pages.filter(({ source }) => source === 'recognised').length > MAX_SCANNED_PAGES)
      throw new AppError('FILE_TOO_LARGE', `At most ${MAX_SCANNED_PAGES} scanned pages are read.`);
  }
  return pages;
}

/** Columns go on over page breaks, up to a page that was recognised: that one has its own order. */
function textOf(pages: readonly PageReading[]): string {
  const texts: string[] = [];
  let run: PageReading[] = [];
  const endRun = () => {
    if (run.length > 0) texts.push(inReadingOrder(stackPages(run)).join('\n'));
    run = [];
  };
  for (const page of dropRunningLines(pages)) {
    run.push(page);
    if (page.source !== 'recognised') continue;
    endRun();
    texts.push(page.recognised);
  }
  endRun();
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}
