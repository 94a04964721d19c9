import { buildDocx, buildOdt, paragraph, zipOf } from './build-office-file.ts';
import { buildPdf, buildPdfOfStreams } from './build-pdf.ts';

const MEGABYTE = 1024 ** 2;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A DOCX whose XML entities stand for each other: a billion words where they are put in. */
function laughs(): Uint8Array {
  const entities = Array.from(
    { length: 10 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('');
  const xml = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "ha">${entities}]><w:document>${paragraph('Dana &l10;')}</w:document>`;
  return zipOf({ 'word/document.xml': xml });
}

/** A PDF written object by object; the first is its catalogue. */
const pdfOf = (...objects: string[]): Uint8Array =>
  bytes(
    `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`,
  );

const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

/** Files that are small and want to be large, deep or endless; each is made when it is asked for. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'a DOCX that unpacks to 45 MB': () =>
    zipOf({ 'word/document.xml': `<w:p>${' '.repeat(45 * MEGABYTE)}</w:p>` }),
  'an ODT that unpacks to 45 MB': () => buildOdt(`<text:p>${' '.repeat(45 * MEGABYTE)}</text:p>`),
  'a DOCX of half a million paragraphs': () => buildDocx('<w:p/>'.repeat(500_000)),
  'XML entities of entities': laughs,
  'XML nested without end': () => buildDocx('<w:sdt>'.repeat(200_000)),
  'an ODT with a billion spaces': () =>
    buildOdt('<text:p>Dana<text:s text:c="1000000000"/></text:p>'.repeat(1000)),
  'HTML nested without end': () => bytes(`<!doctype html>${'<div>'.repeat(500_000)}Dana`),
  'three million open brackets': () => bytes(`<!doctype html>${'<'.repeat(3 * MEGABYTE)}`),
  'RTF nested without end': () => bytes(`{\\rtf1 ${'{'.repeat(MEGABYTE)}Dana`),
  'JSON nested without end': () => bytes(`{"basics":${'['.repeat(4 * MEGABYTE)}`),
  'nine million spaces': () => bytes(`Dana${' '.repeat(9 * MEGABYTE)}Whitfield`),
  'Markdown of nothing but marks': () => bytes(`# a\n# b\n# c\n${'*_[`'.repeat(MEGABYTE)}`),
  'a PDF page that unpacks to 600 MB': () => buildPdfOfStreams([Buffer.alloc(600 * MEGABYTE, ' ')]),
  'a PDF page of a million drawings': () =>
    buildPdfOfStreams([Buffer.from('BT /F1 9 Tf 9 9 Td (Dana) Tj ET 0 0 9 9 re f\n'.repeat(500_000))]),
  'a PDF of a hundred thousand pages': () =>
    pdfOf(CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 100000 >>', '<< /Type /Page /Parent 2 0 R >>'),
  'a PDF whose pages hold each other': () =>
    pdfOf(CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>'),
  'a PDF whose drawing draws itself': () =>
    pdfOf(
      CATALOG,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
      stream('', '/X Do'),
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
        '/X Do /X Do',
      ),
    ),
  'a PDF with a picture of a billion dots': () =>
    pdfOf(
      CATALOG,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
      stream('', '9 0 0 9 0 0 cm /X Do'),
      stream(
        '/Type /XObject /Subtype /Image /Width 32000 /Height 32000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
        'dots',
      ),
    ),
  'a PDF with a script and a file within': () =>
    buildPdf([[{ x: 72, y: 700, text: 'Dana Whitfield, practice manager' }]], {
      annotations: [
        '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (/bin/true) >> >>',
        '<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (run.exe) >> >>',
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /V (Dana) /AA << /K << /S /JavaScript /JS (while\\(1\\);) >> >> >>',
      ],
    }),
  'a DOCX with macros and a program within': () =>
    buildDocx(paragraph('Dana Whitfield'), {
      'word/vbaProject.bin': 'Sub AutoOpen()',
      'word/embeddings/oleObject1.bin': 'MZ',
      'word/_rels/document.xml.rels':
        '<Relationship TargetMode="External" Target="http://127.0.0.1/template.dotm"/>',
    }),
};
