import { JobPostingJsonLd, type PostingId } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting } from '../../testing/pretend-worker.ts';
import { signedIn, startTestApi, type TestApi, type TestUser } from '../../testing/start-test-api.ts';

let api: TestApi;
let recruiter: TestUser;
beforeAll(async () => {
  api = await startTestApi();
  recruiter = await signedIn(api, 'recruiter', 'Lake & <Side>');
});
afterAll(() => api.stop());

const file = { filename: null, mediaType: 'text/plain', bytes: Buffer.from('a') };
async function job(title: string): Promise<PostingId> {
  const { organisationId, userId: createdBy } = recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const id = await api.storage.postings.create({ ...file, organisationId, createdBy, title });
  await readPosting(api, id, postingReading(title));
  return id;
}
const publish = (id: PostingId) => rankPosting(api, id, []);
const page = async (path: string) => {
  const answer = await fetch(api.base + path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

test('an open job has a page with its data, whatever stands in its title', async () => {
  const id = await job('Manager </script><script>alert(1)</script>');
  await publish(id);
  const { status, headers, text } = await page(`/jobs/${id}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/html/);
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
  expect(text).toContain('<h1>Manager &lt;/script&gt;');
  expect(text.match(/<script/g)).toHaveLength(1);
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  expect(JobPostingJsonLd.parse(JSON.parse(data))).toMatchObject({
    title: 'Manager </script><script>alert(1)</script>',
    description: '<p>Spanish, A job</p>',
    hiringOrganization: { name: 'Lake & <Side>' },
    url: `http://matcher.example/jobs/${id}`,
  });
  expect(text).toContain('<p>Spanish, A job</p>');
  expect(text).toContain('Lake &amp; &lt;Side&gt;');
});

test('only open postings that are read are on the board, in the sitemap, and have a page', async () => {
  const [shown, unread, closed] = [await job('Shown'), await job('Not compared yet'), await job('Closed')];
  await publish(shown);
  await publish(closed);
  await api.storage.postings.setOpen(closed, false);
  const [board, sitemap] = [await page('/jobs?limit=100'), await page('/sitemap.xml')];
  for (const { text } of [board, sitemap]) {
    expect(text).toContain(shown);
    expect(text).not.toContain(unread);
    expect(text).not.toContain(closed);
  }
  expect(sitemap.text).toContain(`<loc>http://matcher.example/jobs/${shown}</loc><lastmod>20`);
  expect((await page(`/jobs/${unread}`)).status).toBe(404);
  expect((await page(`/jobs/${closed}`)).status).toBe(404);
});

test('a crawler reaches every job by the links', async () => {
  const ids = [await job('One'), await job('Two'), await job('Three')];
  for (const id of ids) await publish(id);
  const seen: string[] = [];
  let path: string | undefined = '/jobs?limit=2';
  while (path) {
    const { text } = await page(path);
    seen.push(...[...text.matchAll(/href="\/jobs\/([\w-]{36})"/g)].map(([, id = '']) => id));
    path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(seen).toEqual(expect.arrayContaining(ids));
  expect(new Set(seen).size).toBe(seen.length);
});

test('crawlers are told where to go', async () => {
  expect((await page('/robots.txt')).text).toBe(
    'User-agent: *\nAllow: /jobs\nDisallow: /\n\nSitemap: http://matcher.example/sitemap.xml\n',
  );
});
