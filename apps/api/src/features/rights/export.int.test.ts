import { AccountExport } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();

async function archiveOf({ cookie }: { cookie: string }) {
  const answer = await fetch(`${its.api.base}/v1/me/export.zip`, { headers: { cookie } });
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}
const accountIn = (archive: Record<string, Uint8Array>) =>
  AccountExport.parse(JSON.parse(strFromU8(archive['account.json'] ?? new Uint8Array())));

test('holds the own files, readings and places, and nobody else’s', async () => {
  const [own, posting] = [await its.world.ownResume(), await its.world.posting()];
  await its.world.upload();
  await readResume(its.api, own);
  await readPosting(its.api, posting, postingReading('Office Manager'));
  await rankPosting(its.api, posting, [own]);
  const key = { postingId: posting, resumeId: own };
  await its.api.storage.applications.apply(key, its.world.candidate.userId);
  const { resumes, applications } = accountIn(await archiveOf(its.world.candidate));
  expect(applications).toMatchObject([{ ...key, organisation: 'Lakeside', state: 'received' }]);
  expect(resumes.map(({ id }) => id)).toEqual([own]);
  expect(resumes[0]).toMatchObject({
    reading: { contact: { name: { value: 'Jo Example' } } },
    matches: [{ postingId: posting, score: 71.5, verdict: 'partial' }],
  });
  expect(accountIn(await archiveOf(its.world.otherCandidate)).resumes).toEqual([]);
});

test.each(['../../x.txt', '..', '/etc/passwd', 'a\\b.txt', 'Lebenslauf – Zoë.txt'])(
  'a file named %s stays in its folder',
  async (filename) => {
    const { createdBy, organisationId } = {
      createdBy: its.world.otherCandidate.userId,
      organisationId: null,
    };
    const bytes = Buffer.from(filename);
    const id = await its.api.storage.resumes.create({
      createdBy,
      organisationId,
      filename,
      mediaType: 'text/plain',
      bytes,
    });
    const archive = await archiveOf(its.world.otherCandidate);
    const path = accountIn(archive).resumes.find((resume) => resume.id === id)?.path ?? '';
    expect(path).toMatch(new RegExp(`^files/${id}/[^/\\\\]*[^/\\\\.][^/\\\\]*$`));
    expect(Buffer.from(archive[path] ?? []).toString()).toBe(filename);
  },
);
