import { AppError } from '@omm/contracts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { buildDocx, buildOdt, paragraph } from './testing/build-office-file.ts';
import { buildPdf, column } from './testing/build-pdf.ts';

const originals = {
  pdf: buildPdf([column(72, 700, ['Dana Whitfield', 'Practice Manager, Oak Street Clinic', '2019 - 2023'])]),
  docx: buildDocx(paragraph('Dana Whitfield') + paragraph('Practice Manager')),
  odt: buildOdt('<text:p>Dana Whitfield</text:p>'),
  rtf: Buffer.from(
    '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Dana \\b Whitfield\\b0\\par \\u8211- 2019\\par}',
  ),
  html: Buffer.from(
    '<!doctype html><body><h1>Dana</h1><ul><li>Epic<li>Athena</ul><table><tr><td>a<td>b</table>',
  ),
  json: Buffer.from('{"basics":{"name":"Dana"},"work":[{"name":"Oak","startDate":"2019"}]}'),
};

/** Cut off, with bytes changed, or with a piece of itself repeated. */
const mutated = fc
  .record({
    format: fc.constantFrom(...Object.values(originals)),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    splice: fc.nat(),
  })
  .map(({ format, end, edits, splice }) => {
    const bytes = Uint8Array.from(format.subarray(0, Math.ceil(format.length * Math.max(end, 0.05))));
    for (const [place, value] of edits) bytes[place % bytes.length] = value;
    const from = splice % bytes.length;
    return splice % 3 === 0 ? Uint8Array.from([...bytes.subarray(0, from), ...bytes]) : bytes;
  });

it('answers any damage with text or with a code', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      const outcome = await readDocument(bytes).catch((error: unknown) => error);
      if (outcome instanceof AppError) return;
      expect(outcome).toMatchObject({ text: expect.stringMatching(/\S/) });
    }),
    { numRuns: 200, seed: 20260101 },
  );
}, 60_000);
