import { AppError } from '@omm/contracts';
import { markdownText } from './markdown.ts';
import { partColumns } from './text-columns.ts';
import { decodeBytes } from './text-encoding.ts';

export const readPlainText = (bytes: Uint8Array): string => markdownText(partColumns(decodeText(bytes)));

/** Text in whatever encoding it comes. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  if (text === null) throw new AppError('INVALID_ENCODING');
  return text;
}
