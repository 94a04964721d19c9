import { AppError } from '@omm/contracts';
import { unzipSync } from 'fflate';
import { MAX_UNPACKED_BYTES } from '../limits.ts';

/** The names in an archive, without unpacking anything. */
export function zipEntryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/**
 * Unpacks the wanted XML parts. The sizes that the archive declares are checked before anything is unpacked,
 * and fflate never writes beyond the declared size: a zip bomb costs nothing.
 */
export function unzipXml(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      total += originalSize;
      if (total > MAX_UNPACKED_BYTES) {
        throw new AppError('CORRUPT_FILE', 'The file unpacks to far more than a document holds.');
      }
      return true;
    },
  });
  return new Map(Object.entries(parts).map(([name, part]) => [name, decodeXml(part)]));
}

const decodeXml = (part: Uint8Array) =>
  new TextDecoder(part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(part);
