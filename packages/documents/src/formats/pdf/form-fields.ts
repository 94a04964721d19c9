import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextPiece } from './page-fragments.ts';
import type { PagePieces } from './page-pieces.ts';

const USUAL_SIZE = 10;
/** From one line of a field to the next, in font sizes. */
const LINE_STEP = 1.2;
/** Annotation flags (ISO 32000-2, table 167): hidden, and not for the screen. */
const HIDDEN_FLAGS = 0x02 | 0x20;

/**
 * What was typed into the fields of a form or on top of the page: it is no part of the page's own drawing. Asked for
 * all annotations, pdf.js looks for the words under each link too, which takes as long as the page itself; so without
 * a form it is asked for those that are printed.
 */
export async function formFields(
  page: PDFPageProxy,
  hasForm: boolean,
): Promise<Pick<PagePieces, 'seen' | 'hidden'>> {
  const annotations: unknown[] = await page.getAnnotations({ intent: hasForm ? 'any' : 'print' });
  const { height } = page.getViewport({ scale: 1 });
  const fields = annotations.map((annotation) => toField(Object(annotation), height));
  return {
    seen: fields.flatMap(({ pieces, isHidden }) => (isHidden ? [] : pieces)),
    hidden: fields.flatMap(({ pieces, isHidden }) =>
      isHidden ? pieces.map((piece) => ({ by: 'mark' as const, piece })) : [],
    ),
  };
}

type Annotation = Readonly<
  Record<
    | 'subtype'
    | 'fieldType'
    | 'fieldValue'
    | 'contentsObj'
    | 'rect'
    | 'annotationFlags'
    | 'defaultAppearanceData',
    unknown
  >
>;

function toField(annotation: Annotation, pageHeight: number): { pieces: TextPiece[]; isHidden: boolean } {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(annotation.rect)
    ? annotation.rect.map(Number)
    : [];
  const lines = wordsOf(annotation).split(/\r\n?|\n/);
  const given = Number(Object(annotation.defaultAppearanceData).fontSize);
  const size = given > 0 ? given : Math.min(USUAL_SIZE, (top - bottom) / (LINE_STEP * lines.length));
  // One line stands in the middle of its field, several begin at its top.
  const first = lines.length > 1 ? top - size : (top + bottom) / 2 - 0.35 * size;
  const pieces = lines.flatMap((text, row): TextPiece[] => {
    if (text.trim() === '') return [];
    const width = Math.min(right - left, text.length * size * 0.5);
    return [{ text, left, width, baseline: pageHeight - first + row * LINE_STEP * size, size, font: 'form' }];
  });
  return { pieces, isHidden: (Number(annotation.annotationFlags) & HIDDEN_FLAGS) !== 0 };
}

/** Text fields, choices, and comments written onto the page; buttons and links have no words. */
function wordsOf({ subtype, fieldType, fieldValue, contentsObj }: Annotation): string {
  if (subtype === 'FreeText') return String(Object(contentsObj).str ?? '');
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return '';
  const values: unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join(', ');
}
