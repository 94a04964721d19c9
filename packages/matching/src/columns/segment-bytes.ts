import { AppError } from '@omm/contracts';
import type { Column, Columns, JobKind, Segment, Values } from './segment.ts';
import { segmentOf } from './segment-of.ts';

/** Grows with every change of the columns: bytes of another layout are encoded anew. */
export const SEGMENT_LAYOUT = 4;
const MAGIC = 0x4f4d4d53;
/** Magic, layout, length of the directory. */
const HEADER_BYTES = 12;
/** Every column begins where any number may be read. */
const ALIGNMENT = 8;

type Place = { readonly name: string; readonly width: number; readonly length: number };
/** The names of a kind's facts would take more than the facts. */
type KindRow = ReturnType<typeof kindRow>;
type Directory = {
  readonly places: readonly Place[];
  readonly values: Omit<Values, 'kinds'> & { readonly kinds: readonly KindRow[] };
};

const kindRow = (kind: JobKind) =>
  [
    kind.occupations,
    kind.healthcare,
    kind.management,
    kind.headsOffice,
    kind.setting,
    kind.specialty,
    kind.teamSize,
  ] as const;

const kindFrom = ([
  occupations,
  healthcare,
  management,
  headsOffice,
  setting,
  specialty,
  teamSize,
]: KindRow): JobKind => ({ occupations, healthcare, management, headsOffice, setting, specialty, teamSize });

/** A header, a directory in JSON with the values that codes stand for, and the columns as they are, little-endian. */
export function segmentToBytes({ columns, values }: Segment): Uint8Array {
  const arrays: [string, Column][] = Object.entries(columns);
  const places = arrays.map(([name, { BYTES_PER_ELEMENT: width, length }]) => ({ name, width, length }));
  const directory = new TextEncoder().encode(
    JSON.stringify({ places, values: { ...values, kinds: values.kinds.map(kindRow) } } satisfies Directory),
  );
  const start = aligned(HEADER_BYTES + directory.length);
  const bytes = new Uint8Array(arrays.reduce((end, [, { byteLength }]) => end + aligned(byteLength), start));
  const header = new DataView(bytes.buffer);
  for (const [at, number] of [MAGIC, SEGMENT_LAYOUT, directory.length].entries())
    header.setUint32(4 * at, number, true);
  bytes.set(directory, HEADER_BYTES);
  let at = start;
  for (const [, array] of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** The columns are views of the bytes. A CONFLICT where the bytes are of another layout, or no segment. */
export function segmentFromBytes(given: Uint8Array): Segment {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const length = directoryLength(bytes);
  const text = new TextDecoder().decode(bytes.subarray(HEADER_BYTES, HEADER_BYTES + length));
  const { places, values }: Directory = JSON.parse(text);
  const columns = new Map<string, Column>();
  let at = aligned(HEADER_BYTES + length);
  for (const { name, width, length: count } of places) {
    columns.set(name, columnOf(bytes.subarray(at, at + width * count), width));
    at += aligned(width * count);
  }
  return segmentOf(columnsFrom(columns), { ...values, kinds: values.kinds.map(kindFrom) });
}

function directoryLength(bytes: Uint8Array): number {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || header.getUint32(0, true) !== MAGIC) throw unreadable('no segment');
  const layout = header.getUint32(4, true);
  if (layout !== SEGMENT_LAYOUT)
    throw unreadable(`a segment of layout ${layout}, and this program reads ${SEGMENT_LAYOUT}`);
  return header.getUint32(8, true);
}

const unreadable = (what: string): AppError => new AppError('CONFLICT', `The bytes are ${what}.`);

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

function columnOf(bytes: Uint8Array, width: number): Column {
  if (width === 1) return bytes;
  const count = bytes.length / width;
  return width === 2
    ? new Uint16Array(bytes.buffer, bytes.byteOffset, count)
    : new Uint32Array(bytes.buffer, bytes.byteOffset, count);
}

function columnsFrom(columns: ReadonlyMap<string, Column>): Columns {
  const column = (name: keyof Columns): Column => {
    const found = columns.get(name);
    if (found === undefined) throw unreadable(`a segment without ${name}`);
    return found;
  };
  const words = (name: keyof Columns): Uint32Array => {
    const found = column(name);
    return found instanceof Uint32Array ? found : Uint32Array.from(found);
  };
  const bytes = (name: keyof Columns): Uint8Array => {
    const found = column(name);
    return found instanceof Uint8Array ? found : Uint8Array.from(found);
  };
  return {
    ids: bytes('ids'),
    regions: column('regions'),
    monthsOfWork: words('monthsOfWork'),
    monthsInOffices: words('monthsInOffices'),
    degrees: column('degrees'),
    credentials: column('credentials'),
    languages: column('languages'),
    jobCounts: column('jobCounts'),
    jobs: words('jobs'),
    done: bytes('done'),
    words: bytes('words'),
    doneCounts: column('doneCounts'),
    wordCounts: column('wordCounts'),
    jobStarts: words('jobStarts'),
    doneStarts: words('doneStarts'),
    wordStarts: words('wordStarts'),
  };
}
