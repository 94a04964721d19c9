import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptBytes } from './first-load.ts';

const chunk = (fileName: string, imports: string[]) => ({
  fileName: `assets/${fileName}.js`,
  facadeModuleId: `/app/src/${fileName}.tsx`,
  imports: imports.map((name) => `assets/${name}.js`),
  // What does not shrink, so that each counts.
  code: randomBytes(1_000).toString('base64'),
});

const chunks = [
  chunk('main', ['react']),
  chunk('react', []),
  chunk('resumes-page', ['table', 'react']),
  chunk('table', ['react']),
  chunk('audit-page', ['table']),
];
const sizeOf = (...names: string[]) =>
  chunks
    .filter(({ fileName }) => names.some((name) => fileName === `assets/${name}.js`))
    .reduce((sum, { code }) => sum + gzipSync(code).length, 0);

test('a page loads its modules and what they import, each once, and nothing of other pages', () => {
  expect(scriptBytes(chunks, ['src/main.tsx', 'src/resumes-page.tsx'])).toBe(
    sizeOf('main', 'react', 'resumes-page', 'table'),
  );
});

test('a page that was renamed is not taken for one that loads nothing', () => {
  expect(() => scriptBytes(chunks, ['src/main.tsx', 'src/home-page.tsx'])).toThrow('src/home-page.tsx');
});
