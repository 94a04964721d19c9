import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

const folder = fileURLToPath(new URL('../../../../shared/resumes/files/', import.meta.url));
const present = existsSync(folder);
const files = present ? readdirSync(folder).filter((name) => !name.endsWith('.json')) : [];

describe.skipIf(!present)('the real files (skipped where ../shared/resumes is absent)', () => {
  it.each(files.filter((name) => !name.includes('scan')))('reads %s', async (name) => {
    const { text, format } = await readDocument(readFileSync(folder + name), { filename: name });
    expect(name.endsWith(`.${format}`)).toBe(true);
    expect(text.split(/\s+/).length).toBeGreaterThan(80);
    expect(text).not.toMatch(/\ufffd/);
  });

  it.each(files.filter((name) => name.includes('scan')))('knows that %s is a scan', async (name) => {
    await expect(readDocument(readFileSync(folder + name))).rejects.toMatchObject({ code: 'NO_TEXT_LAYER' });
  });
});
