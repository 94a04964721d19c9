import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('the interactive page and all that it loads come from here, under the strict policy', async () => {
  const page = await fetch(`${api.base}/docs`);
  expect(page.url).toBe(`${api.base}/docs/`);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  const loaded = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  expect(loaded).toContain('swagger-ui-bundle.js');
  for (const address of loaded.filter((one) => one !== 'data:,')) {
    const url = new URL(address, page.url);
    expect(url.origin).toBe(api.base);
    expect((await fetch(url)).status).toBe(200);
  }
});
