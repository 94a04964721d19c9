import { expect, it } from 'vitest';
import { decodeText } from './plain-text.ts';

it.each([
  ['UTF-8', Buffer.from('José – Dayton')],
  ['UTF-8 with a mark', Buffer.from('\ufeffJosé – Dayton')],
  ['UTF-16, little end first', Buffer.from('\ufeffJosé – Dayton', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffJosé – Dayton', 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from('José – Dayton', 'utf16le')],
  ['UTF-16 without a mark, big end first', Buffer.from('José – Dayton', 'utf16le').swap16()],
  [
    'old Macintosh',
    Buffer.concat([Buffer.from('Jos'), Uint8Array.of(0x8e, 0x20, 0xd0), Buffer.from(' Dayton')]),
  ],
  [
    'windows-1252',
    Buffer.concat([Buffer.from('Jos'), Uint8Array.from([0xe9, 0x20, 0x96]), Buffer.from(' Dayton')]),
  ],
])('decodes %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe('José – Dayton');
});

it('drops a broken byte of UTF-8', () => {
  const bytes = Buffer.concat([
    Buffer.from('José Núñez – señora ü é í ó ú ñ á '),
    Uint8Array.of(0xc3),
    Buffer.from(' Dayton'),
  ]);
  expect(decodeText(bytes)).toBe('José Núñez – señora ü é í ó ú ñ á  Dayton');
});
