import { AppError } from '@omm/contracts';
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import type { HiddenText } from '../hidden-text.ts';
import type { RawText } from '../raw-text.ts';
import { takeHiddenRuns } from './doc-hidden-runs.ts';
import { LIST_END, markListItems } from './doc-list-marks.ts';

/** Binary Word files (97 to 2003). */
export async function readDoc(bytes: Uint8Array): Promise<RawText> {
  const buffer = Buffer.from(bytes);
  if (isEncrypted(buffer)) throw new AppError('ENCRYPTED_FILE');
  const reader = new BufferReader(buffer);
  await reader.open();
  const extractor = new CarefulExtractor();
  const document = await extractor.extract(reader);
  const parts = [
    document.getHeaders({ includeFooters: false, filterUnicode: false }),
    document.getBody({ filterUnicode: false }),
    document.getTextboxes({ filterUnicode: false }),
  ];
  return {
    text: parts
      .map((part) => withBullets(part).trim())
      .filter(Boolean)
      .join('\n\n'),
    pages: null,
    hidden: extractor.hidden,
  };
}

function withBullets(text: string): string {
  const items = text.split(LIST_END);
  const rest = items.pop() ?? '';
  const lines = items.map((before) => {
    const start = before.lastIndexOf('\n') + 1;
    return `${before.slice(0, start)}• ${before.slice(start)}\n`;
  });
  return lines.join('') + rest;
}

/** Knows of list items, and of what is not shown. */
class CarefulExtractor extends WordOleExtractor {
  readonly hidden: HiddenText[] = [];

  override writeCharacterProperties(main: Buffer, table: Buffer): void {
    super.writeCharacterProperties(main, table);
    this.hidden.push(...takeHiddenRuns(main, table, this._pieces));
  }

  override writeParagraphProperties(main: Buffer, table: Buffer): void {
    super.writeParagraphProperties(main, table);
    markListItems(main, table, this._pieces);
  }
}

/** Flag fEncrypted (0x0100) of the file information block (MS-DOC 2.5.1), which starts a 512-byte sector. */
function isEncrypted(buffer: Buffer): boolean {
  for (let offset = 512; offset + 12 <= buffer.length; offset += 512) {
    if (buffer.readUInt16LE(offset) === 0xa5ec) return (buffer.readUInt16LE(offset + 10) & 0x0100) !== 0;
  }
  return false;
}
