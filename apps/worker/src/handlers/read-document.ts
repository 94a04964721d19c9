import { AppError, type DocumentKind, type DocumentText, errors } from '@omm/contracts';
import type { JobOutcome } from '@omm/queue';
import type { DocumentSource } from '@omm/storage';
import type { Dependencies } from './dependencies.ts';

interface Reading {
  kind: DocumentKind;
  id: string;
  run: number;
  signal: AbortSignal;
  /** Text to facts to the database; false where this run is no longer being read. */
  save(document: DocumentText): Promise<boolean>;
}

/**
 * Reading this much takes about a second, and its page is long but alive; a resume of ten pages has 30,000.
 * Half a document must not pass as a whole one, so a longer text is refused and not cut.
 */
const longestText = 200_000;

/**
 * Bytes to text to facts. What is wrong with the document itself is kept with it, for its owner to see and to
 * retry; anything else is thrown, for the queue to try again.
 */
export async function readDocument(deps: Dependencies, reading: Reading): Promise<JobOutcome> {
  const { kind, id, run, signal, save } = reading;
  const source = await deps.storage.documents.startReading(id, run);
  if (source === null) return { status: 'skipped', reason: 'not to be read' };
  try {
    const document = await deps.reader.read(source.bytes, { filename: nameOf(source), kind });
    signal.throwIfAborted();
    if (document.text.length > longestText) throw tooLong(document.text);
    return (await save(document)) ? { status: 'done' } : { status: 'skipped', reason: 'not being read' };
  } catch (error) {
    // A reader that was stopped together with us says that the file is damaged: it is not.
    signal.throwIfAborted();
    if (!isFaultOfDocument(error)) throw error;
    await deps.storage.documents.fail(id, run, { code: error.code, message: error.message });
    return { status: 'done' };
  }
}

const isFaultOfDocument = (error: unknown): error is AppError =>
  error instanceof AppError && errors[error.code].status < 500;

const tooLong = (text: string): AppError =>
  new AppError(
    'FILE_TOO_LARGE',
    `The text has ${count(text.length)} characters; at most ${count(longestText)} are read.`,
  );

const count = (characters: number): string => characters.toLocaleString('en-US');

const extensions: Readonly<Record<string, string>> = { 'text/html': 'html', 'text/plain': 'txt' };

/** Text that was pasted has no name: its type gives it one. */
const nameOf = ({ filename, mediaType }: DocumentSource): string =>
  filename ?? `document.${extensions[mediaType] ?? 'txt'}`;
