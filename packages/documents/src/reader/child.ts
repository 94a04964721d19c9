import { once } from 'node:events';
import { AppError } from '@omm/contracts';
import { loadPdfLibrary } from '../formats/pdf/load-pdf.ts';
import { type ReadOptions, readDocument } from '../read-document.ts';
import type { Recognise } from '../recognise/recognise.ts';

type Request = Omit<ReadOptions, 'recognise'> & { bytes: Uint8Array; canRecognise: boolean };

/** Pictures are recognised by a program that only the parent may start; it answers with their words. */
const askParent: Recognise = async (picture) => {
  process.send?.({ picture });
  const [answer] = await once(process, 'message');
  return String(answer.words);
};

async function answer({ bytes, canRecognise, ...options }: Request): Promise<void> {
  try {
    const recognise = canRecognise ? askParent : undefined;
    const document = await readDocument(bytes, { ...options, recognise });
    process.send?.({ document });
  } catch (error) {
    const { code, message } = error instanceof AppError ? error : new AppError('CORRUPT_FILE');
    process.send?.({ code, message });
  }
}

process.on('message', (message: Request | { words: string }) => {
  if ('bytes' in message) void answer(message);
});

// pdf.js unpacks the many small streams of a PDF quicker by itself than through the streams of Node.js.
Reflect.deleteProperty(globalThis, 'DecompressionStream');

// The first document should not wait for the largest library.
await loadPdfLibrary();
process.send?.('ready');
