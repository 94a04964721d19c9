import { deflateSync } from 'node:zlib';
import type { GreyPicture } from '../recognise/grey-picture.ts';

/** Draws, in a content stream, the one picture of the file: a grey square. */
export const PICTURE = '/I1 Do';

/** A piece of text on a page of 612 x 792 points; x and y from the bottom left, as PDF counts. */
export type Drawn = { x: number; y: number; text: string; size?: number };

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

type Options = {
  trailer?: string;
  info?: string;
  picture?: GreyPicture;
  annotations?: readonly string[];
  catalog?: string;
  /** Entries of the pages' resources, and objects they name; with one page the first of them is object 8. */
  resources?: string;
  objects?: readonly string[];
};

const GREY_SQUARE: GreyPicture = { width: 2, height: 2, pixels: Uint8Array.of(90, 90, 90, 90) };

/** Writes a PDF 1.4 file with text in Helvetica, so that tests can put words anywhere. */
export function buildPdf(pages: readonly (readonly Drawn[])[], options: Options = {}): Uint8Array {
  return buildPdfOfStreams(
    pages.map((drawn) => Buffer.from(drawn.map(showText).join('\n'), 'latin1')),
    options,
  );
}

/** The same from the bytes of the content streams. */
export function buildPdfOfStreams(streams: readonly Uint8Array[], options: Options = {}): Uint8Array {
  const { trailer = '', info = '', picture = GREY_SQUARE, annotations = [], catalog = '' } = options;
  const { resources = '', objects: more = [] } = options;
  const kids = streams.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`),
    Buffer.from(FONT),
    pictureObject(picture),
    ...streams.flatMap((stream, index) => [
      pageObject(6 + index * 2, resources, index === 0 ? annotations : []),
      streamObject(stream),
    ]),
    Buffer.from(`<< ${info} >>`),
  ];
  const all = [...objects, ...more.map((object) => Buffer.from(object))];
  return assemble(all, `/Root 1 0 R /Info ${objects.length} 0 R ${trailer}`);
}

const showText = ({ x, y, text, size = 10 }: Drawn) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;

const pageObject = (contents: number, resources: string, annotations: readonly string[]) =>
  Buffer.from(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R /X1 8 0 R >> ${resources} >> /Annots [${annotations.join(' ')}] >>`,
  );

const pictureObject = ({ width, height, pixels }: GreyPicture) =>
  streamObject(
    pixels,
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
  );

function streamObject(content: Uint8Array, entries = ''): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    length += part.length;
    parts.push(part);
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines of text at one left edge, going down. */
export const column = (x: number, top: number, lines: readonly string[], step = 14): Drawn[] =>
  lines.flatMap((text, index) => (text === '' ? [] : [{ x, y: top - index * step, text }]));
