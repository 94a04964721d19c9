import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Where it is asked for, kept, taken along, erased and counted, and where an admin is shown the count. */
const mayRead = [
  /^packages\/(?:contracts|fairness)\//,
  /^packages\/storage\/src\/(?:migrate|schema|storage)\.ts$/,
  /^packages\/storage\/src\/migrations\/\d+-self-identification\.ts$/,
  /^packages\/storage\/src\/repositories\/(?:erasure|self-identification)\.ts$/,
  /^apps\/api\/src\/features\/(?:fairness|rights)\//,
  /^apps\/web\/src\/features\/(?:fairness|rights)\//,
];

test('no code for recruiters, and none that reads or scores, knows what candidates say of sex and race', () => {
  const files = globSync('{apps,packages}/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/\.test\.ts$|\/testing\//.test(file),
  );
  const knowing = files.filter((file) =>
    /self_?identification|race_?ethnicity/i.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(knowing).toContain('packages/storage/src/repositories/self-identification.ts');
  expect(knowing.filter((file) => !mayRead.some((place) => place.test(file)))).toEqual([]);
});
