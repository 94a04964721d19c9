import { AppError } from '@omm/contracts';
import WordExtractor from 'word-extractor';
import type { RawText } from '../raw-text.ts';

/** Binary Word files (97 to 2003). */
export async function readDoc(bytes: Uint8Array): Promise<RawText> {
  const buffer = Buffer.from(bytes);
  if (isEncrypted(buffer)) throw new AppError('ENCRYPTED_FILE');
  const document = await new WordExtractor().extract(buffer);
  const parts = [
    document.getHeaders({ includeFooters: false }),
    document.getBody(),
    document.getTextboxes({}),
  ];
  return {
    text: parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n\n'),
    pages: null,
  };
}

/** Flag fEncrypted (0x0100) of the file information block (MS-DOC 2.5.1), which starts a 512-byte sector. */
function isEncrypted(buffer: Buffer): boolean {
  for (let offset = 512; offset + 12 <= buffer.length; offset += 512) {
    if (buffer.readUInt16LE(offset) === 0xa5ec) return (buffer.readUInt16LE(offset + 10) & 0x0100) !== 0;
  }
  return false;
}
