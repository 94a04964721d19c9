import { afterAll, describe, expect, it } from 'vitest';
import { buildPdf, buildPdfOfStreams, column } from '../testing/build-pdf.ts';
import { createDocumentReader } from './create-document-reader.ts';

const pdf = buildPdf([column(72, 700, ['Dana Whitfield', 'Practice Manager, Oak Street Clinic'])]);
/** A page whose drawing commands unpack to 600 MB. */
const bombPdf = () => buildPdfOfStreams([Buffer.alloc(600 * 1024 * 1024, ' ')]);

describe('createDocumentReader', () => {
  const reader = createDocumentReader({ timeoutMs: 10_000, maxMemoryMb: 128, processes: 2 });
  afterAll(() => reader.close());

  it('reads many documents at a time in its processes', async () => {
    const documents = await Promise.all(Array.from({ length: 6 }, () => reader.read(pdf)));
    expect(documents.map(({ text }) => text)).toEqual(
      Array.from({ length: 6 }, () => 'Dana Whitfield\nPractice Manager, Oak Street Clinic'),
    );
  });

  it('hands on the code of a failure', async () => {
    await expect(reader.read(new Uint8Array())).rejects.toMatchObject({ code: 'EMPTY_FILE' });
    await expect(reader.read(pdf.slice(0, 300))).rejects.toMatchObject({ code: 'CORRUPT_FILE' });
  });

  it('survives a document that unpacks beyond all memory', async () => {
    await expect(reader.read(bombPdf())).rejects.toMatchObject({
      code: expect.stringMatching(/CORRUPT_FILE|NO_TEXT_LAYER|READ_TIMEOUT/),
    });
    expect((await reader.read(pdf)).pages).toBe(1);
  }, 60_000);

  it('kills what takes too long, and refuses work once closed', async () => {
    const hasty = createDocumentReader({ timeoutMs: 1, maxMemoryMb: 128 });
    await expect(hasty.read(pdf)).rejects.toMatchObject({ code: 'READ_TIMEOUT' });
    await expect(hasty.read(pdf)).rejects.toMatchObject({ code: 'READ_TIMEOUT' });
    await hasty.close();
    await expect(hasty.read(pdf)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
