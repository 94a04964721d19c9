import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const Cruise = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

test('every app and package has its row in the import table', () => {
  const config: unknown = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const { forbidden } = z.object({ forbidden: z.array(z.object({ name: z.string() })) }).parse(config);
  const names = forbidden.map(({ name }) => name);
  for (const group of ['apps', 'packages']) {
    for (const folder of readdirSync(join(root, group))) expect(names).toContain(`${group}-${folder}`);
  }
});

test('an import by package name against the table is found', async () => {
  const run = promisify(execFile)(
    join(root, 'node_modules/.bin/depcruise'),
    [
      'packages/contracts/fixtures',
      '--config',
      '.dependency-cruiser.cjs',
      '--exclude',
      'node_modules',
      '--output-type',
      'json',
    ],
    { cwd: root },
  ).catch((failure: { stdout: string }) => failure);
  const { summary } = Cruise.parse(JSON.parse((await run).stdout));
  expect(summary.violations).toContainEqual(
    expect.objectContaining({ rule: expect.objectContaining({ name: 'packages-contracts' }) }),
  );
}, 30_000);
