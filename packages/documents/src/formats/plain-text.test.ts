import { expect, it } from 'vitest';
import { decodeText } from './plain-text.ts';

it.each([
  ['UTF-8', Buffer.from('José – Dayton')],
  ['UTF-8 with a mark', Buffer.from('\ufeffJosé – Dayton')],
  ['UTF-16, little end first', Buffer.from('\ufeffJosé – Dayton', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffJosé – Dayton', 'utf16le').swap16()],
  [
    'windows-1252',
    Buffer.concat([Buffer.from('Jos'), Uint8Array.from([0xe9, 0x20, 0x96]), Buffer.from(' Dayton')]),
  ],
])('decodes %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe('José – Dayton');
});
