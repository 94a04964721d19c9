import { AppError, bulkLimit } from '@omm/contracts';
import { expect, test } from 'vitest';
import { bulkRows } from './bulk-rows.ts';

const rowsOf = (text: string) =>
  bulkRows(Buffer.from(text)).map((row) => (row instanceof AppError ? row.code : row));
const job = { title: 'Office Manager', text: 'We need one,\n"now".' };

test.each([
  ['JSON Lines', `${JSON.stringify(job)}\n\n{"html":"<p>Job</p>"}\n`],
  ['CSV of any order', 'html,Title , text\r\n,Office Manager,"We need one,\n""now""."\r\n<p>Job</p>,,\r\n'],
  ['a file with the mark of UTF-8', `\ufeff${JSON.stringify(job)}\n{"html":"<p>Job</p>"}`],
])('%s', (_what, text) => {
  expect(rowsOf(text)).toEqual([job, { html: '<p>Job</p>' }]);
});

test('a row that is wrong is told, the others are read', () => {
  const lines = [
    '{"text":"Job"}',
    '{"text":',
    '{"text":"Job","html":"Job"}',
    '{"title":"Job"}',
    '{"text":"B"}',
  ];
  const wrong = ['INVALID_JSON', 'INVALID_REQUEST', 'INVALID_REQUEST'];
  expect(rowsOf(lines.join('\n'))).toEqual([{ text: 'Job' }, ...wrong, { text: 'B' }]);
});

test.each([
  ['nothing', '', 'EMPTY_FILE'],
  ['the names of columns only', 'title,text\n', 'EMPTY_FILE'],
  ['an open quote', 'text\n"We need', 'INVALID_REQUEST'],
  ['too many', '{"text":"Job"}\n'.repeat(bulkLimit + 1), 'FILE_TOO_LARGE'],
])('%s is refused as a whole', (_what, text, code) => {
  expect(() => rowsOf(text)).toThrow(expect.objectContaining({ code }));
});

test('what is no text is refused', () => {
  const refused = expect.objectContaining({ code: 'INVALID_ENCODING' });
  expect(() => bulkRows(Uint8Array.of(0xff, 0xfe, 0x41))).toThrow(refused);
});
