import { AppError } from '@omm/contracts';
import { loadPdfLibrary } from '../formats/pdf/load-pdf.ts';
import { type ReadOptions, readDocument } from '../read-document.ts';

type Request = ReadOptions & { bytes: Uint8Array };

process.on('message', async ({ bytes, ...options }: Request) => {
  try {
    const document = await readDocument(bytes, options);
    process.send?.({ document });
  } catch (error) {
    const { code, message } = error instanceof AppError ? error : new AppError('CORRUPT_FILE');
    process.send?.({ code, message });
  }
});

// The first document should not wait for the largest library.
await loadPdfLibrary();
process.send?.('ready');
