import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const web = join(import.meta.dirname, '../../../apps/web/src');
const IMPORT = /(?:from|import)\s*\(?\s*'(?<target>[^']+)'/g;

const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const imports = sources.flatMap((file) =>
  [...readFileSync(join(web, file), 'utf8').matchAll(IMPORT)].map(({ groups }) => {
    const target = groups?.['target'] ?? '';
    return { file, target, inside: target.startsWith('.') ? normalize(join(file, '..', target)) : null };
  }),
);

/** 'features/postings' for 'features/postings/api/list.ts', 'lib' for 'lib/x.ts'. */
const areaOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('features/') ? 2 : 1)
    .join('/');

test('the web app imports no package of ours but contracts', () => {
  const ours = imports.filter(({ target }) => target.startsWith('@omm/')).map(({ target }) => target);
  expect(ours.length).toBeGreaterThan(0);
  expect(new Set(ours)).toEqual(new Set(['@omm/contracts']));
});

test('imports run from shared code to features to the app, and never between features', () => {
  const rank = (path: string) => (path.startsWith('features/') ? 1 : path.startsWith('app/') ? 2 : 0);
  const wrong = imports.filter(({ file, inside }) => {
    if (inside === null || !inside.includes('/')) return false;
    return (
      rank(inside) > rank(file) || (rank(file) === 1 && rank(inside) === 1 && areaOf(inside) !== areaOf(file))
    );
  });
  expect(wrong.filter(({ file }) => file !== 'main.tsx')).toEqual([]);
});
