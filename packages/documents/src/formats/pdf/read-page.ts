import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { HiddenBy, HiddenText } from '../../hidden-text.ts';
import type { Recognise } from '../../recognise/recognise.ts';
import { formFields } from './form-fields.ts';
import { greyPage } from './grey-page.ts';
import { dropIcons } from './icons.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type TextPiece, toFragments } from './page-fragments.ts';
import { type PagePieces, pagePieces } from './page-pieces.ts';
import type { Page } from './stack-pages.ts';

export type PageReading = Page & {
  number: number;
  hidden: HiddenText[];
  /**
   * Where the words come from: drawn letters; the invisible layer that a recognition left under a picture; our own
   * recognition, then in `recognised`; 'unread': from the picture that the page is we could not read any.
   */
  source: 'drawn' | 'layer' | 'recognised' | 'unread';
  drawing: PagePieces['drawing'];
  recognised: string;
};

/** With fewer letters than this beside a large picture, the words are those of the picture: 'Scanned with …'. */
const FEW_LETTERS = 100;
/** Part of the page that the pictures of a scan cover. */
const SCAN_COVER = 0.4;

/** What a page shows, and what it hides. */
export async function readPage(
  pdf: OpenPdf,
  number: number,
  recognise: Recognise | undefined,
): Promise<PageReading> {
  const page = await pdf.plain.getPage(number);
  const fields = await formFields(page, pdf.hasForm);
  const plain = withFields(await pagePieces(page, pdf.isShown), fields);
  page.cleanup();
  if (!needsPictures(plain)) return drawn(page, plain);
  const illustrated = await pdf.illustrated()?.then((document) => document.getPage(number));
  if (!illustrated) return drawn(page, plain);
  const pieces = withFields(await pagePieces(illustrated, pdf.isShown), fields);
  const reading = isPicture(illustrated, pieces)
    ? await readPicture(illustrated, pieces, recognise)
    : drawn(illustrated, pieces);
  illustrated.cleanup();
  return reading;
}

type Fields = Pick<PagePieces, 'seen' | 'hidden'>;

const withFields = (pieces: PagePieces, { seen, hidden }: Fields): PagePieces => ({
  ...pieces,
  seen: [...pieces.seen, ...seen],
  hidden: [...pieces.hidden, ...hidden],
});

/** White words may stand on a picture; words may be missing because they are one; a picture may lie over words. */
const needsPictures = ({ seen, hidden, mayBeCovered }: PagePieces) =>
  mayBeCovered || lettersOf(seen) < FEW_LETTERS || hidden.some(({ by }) => by === 'color');

function isPicture(page: PDFPageProxy, { seen, pictures }: PagePieces): boolean {
  const { width, height } = page.getViewport({ scale: 1 });
  const covered = pictures.reduce((sum, { matrix: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0);
  return lettersOf(seen) < FEW_LETTERS && covered >= SCAN_COVER * width * height;
}

async function readPicture(
  page: PDFPageProxy,
  pieces: PagePieces,
  recognise: Recognise | undefined,
): Promise<PageReading> {
  const layer = [...pieces.unpainted, ...pieces.underPictures];
  if (lettersOf(layer) >= FEW_LETTERS) {
    const shown = { ...pieces, seen: [...pieces.seen, ...layer], unpainted: [], underPictures: [] };
    return { ...drawn(page, shown), source: 'layer' };
  }
  // A page that cannot be recognised is one without text: which of the two it is nobody here can tell.
  const recognised = await recognise?.(await greyPage(page, pieces.pictures)).catch(() => '');
  const source = recognised ? 'recognised' : 'unread';
  return {
    ...drawn(page, { ...pieces, seen: source === 'unread' ? pieces.seen : [] }),
    source,
    recognised: recognised ?? '',
  };
}

const drawn = (page: PDFPageProxy, pieces: PagePieces): PageReading => ({
  number: page.pageNumber,
  fragments: toFragments(dropIcons(pieces.seen)),
  height: page.getViewport({ scale: 1 }).height,
  hidden: hiddenTexts(pieces, page.pageNumber),
  source: 'drawn',
  drawing: pieces.drawing,
  recognised: '',
});

function hiddenTexts({ hidden, unpainted, underPictures }: PagePieces, page: number): HiddenText[] {
  const all = [
    ...hidden,
    ...unpainted.map((piece) => ({ by: 'paint' as const, piece })),
    ...underPictures.map((piece) => ({ by: 'cover' as const, piece })),
  ];
  const byWay: Map<HiddenBy, { piece: TextPiece }[]> = Map.groupBy(all, ({ by }) => by);
  return [...byWay].flatMap(([by, pieces]) =>
    toFragments(pieces.map(({ piece }) => piece)).map(({ text }) => ({ by, text, page })),
  );
}

const lettersOf = (pieces: readonly TextPiece[]): number =>
  pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
