import { AccountExport } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { makeWorld, type World, worldTimeout } from '../../testing/world.ts';

let api: TestApi;
let world: World;
beforeAll(async () => {
  api = await startTestApi();
  world = await makeWorld(api);
}, worldTimeout);
afterAll(() => api.stop());

async function archiveOf({ cookie }: { cookie: string }) {
  const answer = await fetch(`${api.base}/v1/me/export.zip`, { headers: { cookie } });
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}
const accountIn = (archive: Record<string, Uint8Array>) =>
  AccountExport.parse(JSON.parse(strFromU8(archive['account.json'] ?? new Uint8Array())));

test('holds the own files, readings and places, and nobody else’s', async () => {
  const [own, posting] = [await world.ownResume(), await world.posting()];
  await world.upload();
  await readResume(api, own);
  await readPosting(api, posting, postingReading('Office Manager'));
  await rankPosting(api, posting, [own]);
  const key = { postingId: posting, resumeId: own };
  await api.storage.applications.apply(key, world.candidate.userId);
  const { resumes, applications } = accountIn(await archiveOf(world.candidate));
  expect(applications).toMatchObject([{ ...key, organisation: 'Lakeside', state: 'received' }]);
  expect(resumes.map(({ id }) => id)).toEqual([own]);
  expect(resumes[0]).toMatchObject({
    reading: { contact: { name: { value: 'Jo Example' } } },
    matches: [{ postingId: posting, score: 71.5, verdict: 'partial' }],
  });
  expect(accountIn(await archiveOf(world.otherCandidate)).resumes).toEqual([]);
});

test.each(['../../x.txt', '..', '/etc/passwd', 'a\\b.txt', 'Lebenslauf – Zoë.txt'])(
  'a file named %s stays in its folder',
  async (filename) => {
    const { createdBy, organisationId } = { createdBy: world.otherCandidate.userId, organisationId: null };
    const bytes = Buffer.from(filename);
    const id = await api.storage.resumes.create({
      createdBy,
      organisationId,
      filename,
      mediaType: 'text/plain',
      bytes,
    });
    const archive = await archiveOf(world.otherCandidate);
    const path = accountIn(archive).resumes.find((resume) => resume.id === id)?.path ?? '';
    expect(path).toMatch(new RegExp(`^files/${id}/[^/\\\\]*[^/\\\\.][^/\\\\]*$`));
    expect(Buffer.from(archive[path] ?? []).toString()).toBe(filename);
  },
);
