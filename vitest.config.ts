import { defineConfig } from 'vitest/config';

const everywhere = ['apps', 'packages', 'infra'];
const files = (pattern: string) => everywhere.map((folder) => `${folder}/**/${pattern}`);
const integration = files('*.int.test.ts');

export default defineConfig({
  test: {
    // The machine of the continuous integration has two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: files('*.test.{ts,tsx}'),
          exclude: ['**/node_modules/**', '**/dist/**', ...integration],
          // Properties run hundreds of cases; beside the integration tests they have half a core.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'int',
          include: integration,
          exclude: ['**/node_modules/**', '**/dist/**'],
          globalSetup: ['infra/local/testing/start-servers.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
