import { AppError } from '@omm/contracts';
import { loadPdfLibrary } from '../formats/pdf/load-pdf.ts';
import { readDocument } from '../read-document.ts';

type Request = { bytes: Uint8Array; filename?: string };

process.on('message', async ({ bytes, filename }: Request) => {
  try {
    const document = await readDocument(bytes, filename === undefined ? {} : { filename });
    process.send?.({ document });
  } catch (error) {
    const { code, message } = error instanceof AppError ? error : new AppError('CORRUPT_FILE');
    process.send?.({ code, message });
  }
});

// The first document should not wait for the largest library.
await loadPdfLibrary();
process.send?.('ready');
