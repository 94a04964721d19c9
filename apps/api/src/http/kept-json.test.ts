import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonOf, keepJson } from './kept-json.ts';

test('the bytes are those of JSON.stringify, whatever parts of it are kept', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.object({ withUnicodeString: true }), fc.boolean())),
      fc.string(),
      (parts, text) => {
        for (const [part, isKept] of parts) if (isKept) keepJson(part);
        const body = { text, left: undefined, items: parts.map(([part], n) => ({ n, part })), end: [null] };
        expect(jsonOf(body).toString()).toBe(JSON.stringify(body));
      },
    ),
  );
});

test('what is kept stands wherever it is put, also alone', () => {
  const part = { quote: '“¡Sí!”' };
  const { bytes } = keepJson(part);
  expect(bytes).toBe(Buffer.byteLength(JSON.stringify(part)));
  for (const body of [part, [part, part], { part }])
    expect(jsonOf(body).toString()).toBe(JSON.stringify(body));
});
