import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, type DocumentKind, type DocumentText } from '@omm/contracts';

/** The text of a file in any supported format; '-' is standard input. Throws AppError with the document's code. */
export async function readFileText(path: string, kind: DocumentKind): Promise<DocumentText> {
  const { findTesseract, readDocument } = await import('@omm/documents');
  return readDocument(await readBytes(path), { filename: path, kind, recognise: await findTesseract() });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await readFile(path);
    return Buffer.concat(await Array.fromAsync(process.stdin));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('NOT_FOUND', `Cannot read ${path}: ${reason}`, { cause });
  }
}

/** Files as given, folders as their files (not their folders), in name order. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      if (path === '-' || !(await stat(path).catch(() => null))?.isDirectory()) return [path];
      const entries = await readdir(path, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => join(path, entry.name))
        .sort();
    }),
  );
  return lists.flat();
}
