import { AppError } from '@omm/contracts';
import { afterAll, describe, expect, it } from 'vitest';
import { bombs } from '../testing/bombs.ts';
import { createDocumentReader } from './create-document-reader.ts';

const TIMEOUT_MS = 10_000;

describe('files that mean harm', () => {
  const reader = createDocumentReader({ timeoutMs: TIMEOUT_MS, maxMemoryMb: 256 });
  afterAll(() => reader.close());

  it.each(Object.entries(bombs))(
    '%s: text or a code, in time',
    async (_, make) => {
      const outcome = await reader.read(make()).catch((error: unknown) => error);
      if (outcome instanceof AppError) {
        expect(outcome.code).toMatch(
          /^(?:CORRUPT_FILE|NO_TEXT_LAYER|READ_TIMEOUT|FILE_TOO_LARGE|EMPTY_FILE|UNSUPPORTED_FORMAT)$/,
        );
      } else expect(outcome).toMatchObject({ text: expect.stringMatching(/Dana|<|#|\*/) });
    },
    60_000,
  );

  it('leaves scripts, macros and what is embedded where they are', async () => {
    const [pdf, docx] = ['a PDF with a script and a file within', 'a DOCX with macros and a program within'];
    const texts = await Promise.all(
      [pdf, docx].map(async (name) => (await reader.read(bombs[name ?? '']?.() ?? new Uint8Array())).text),
    );
    expect(texts.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Dana Whitfield, practice manager(?: Dana)?$/),
      'Dana Whitfield',
    ]);
  }, 60_000);
});
