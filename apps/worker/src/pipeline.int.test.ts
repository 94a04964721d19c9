import type { PostingId, ResumeId } from '@omm/contracts';
import { qualificationsOf, scoreMatch } from '@omm/matching';
import type { Storage } from '@omm/storage';
import { testRedisUrl } from '@omm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newerResumeText, postingHtml, postingPage, postingText, resumeText } from './testing/documents.ts';
import { postingOf, resumeOf } from './testing/new-document.ts';
import { openTestDatabase, postingStatus, resumeStatus, startTestPipeline } from './testing/test-pipeline.ts';

const everyone = { kind: 'everyone' } as const;
const redisUrl = testRedisUrl();
const backends = [
  { name: 'on PostgreSQL', redisUrl: undefined, present: true },
  { name: redisUrl ? 'on Redis' : 'on Redis (no redis-server)', redisUrl, present: redisUrl !== null },
];

describe.each(backends)('the pipeline $name', ({ redisUrl, present }) => {
  const suite = test.skipIf(!present);
  let storage: Storage;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const database = await openTestDatabase();
    storage = database.storage;
    if (!present) return;
    const pipeline = await startTestPipeline(database.url, redisUrl ?? undefined);
    stop = () => pipeline.close();
  });
  afterAll(async () => {
    await stop?.();
    await storage.close();
  });

  const postingIs = (id: PostingId, status: string) =>
    expect.poll(() => postingStatus(storage, id), { timeout: 20_000 }).toBe(status);
  const resumeIs = (id: ResumeId, status: string) =>
    expect.poll(() => resumeStatus(storage, id), { timeout: 20_000 }).toBe(status);
  const ranked = (id: PostingId) => storage.matches.listForPosting(id, everyone, { limit: 100 });

  suite('a posting becomes requirements, a resume a profile, and both a match with quotes of both', async () => {
    const postingId = await storage.postings.create(postingOf(postingText));
    const resumeId = await storage.resumes.create(resumeOf(resumeText));
    await Promise.all([postingIs(postingId, 'ready'), resumeIs(resumeId, 'ready')]);
    const posting = await storage.postings.get(postingId, everyone);
    expect(posting?.reading?.summary).toMatchObject({ requiredDegree: 'bachelor', minimumYears: 3 });
    const resume = await storage.resumes.get(resumeId, everyone);
    expect(resume).toMatchObject({ person: { name: 'Ottoline Marsh' }, matchCount: 1 });
    const [best] = await ranked(postingId);
    expect(best).toMatchObject({ resumeId });
    const requirements = posting?.reading?.requirements;
    const profile = resume?.reading?.profile;
    if (!best || !requirements || !profile) throw new Error('One of the two is not read.');
    const match = scoreMatch(requirements, qualificationsOf(profile));
    expect(match).toMatchObject({ ...best.points });
    const quotes = match.requirements.filter((one) => one.postingSpan && one.resumeSpan);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { postingSpan, resumeSpan } of quotes) {
      expect(posting?.text?.slice(postingSpan?.start, postingSpan?.end)).toBe(postingSpan?.text);
      expect(resume?.text?.slice(resumeSpan?.start, resumeSpan?.end)).toBe(resumeSpan?.text);
    }
  });

  suite('a posting and resumes that arrive together all find each other', async () => {
    const [postingId, ...resumeIds] = await Promise.all([
      storage.postings.create(postingOf(postingHtml, 'text/html')),
      ...Array.from({ length: 6 }, (_, i) =>
        storage.resumes.create(resumeOf(resumeText, { of: `candidate-${i}` })),
      ),
    ]);
    await Promise.all([postingIs(postingId, 'ready'), ...resumeIds.map((id) => resumeIs(id, 'ready'))]);
    const found = (await ranked(postingId)).map((row) => row.resumeId);
    expect(found).toEqual(expect.arrayContaining(resumeIds));
    expect((await storage.postings.get(postingId, everyone))?.text).toContain('Front Desk Supervisor');
  });

  suite("a page's JSON-LD is read first; its text is checked against it, and every fact quotes what was kept", async () => {
    const id = await storage.postings.create(postingOf(postingPage, 'text/html'));
    await postingIs(id, 'ready');
    const posting = await storage.postings.get(id, everyone);
    expect(posting?.title).toBe('Billing Lead');
    expect(posting?.reading?.summary).toMatchObject({
      requiredDegree: 'associate',
      minimumYears: 2,
      employmentTypes: ['full-time'],
      location: 'Fargo, ND',
    });
    const shown = posting?.reading?.warnings.find(({ code }) => code === 'JSON_LD_CONFLICT');
    expect(shown).toMatchObject({
      span: { text: '5 years' },
      related: { text: 'Months of experience required: 24' },
    });
    for (const span of [shown?.span, shown?.related])
      expect(posting?.text?.slice(span?.start, span?.end)).toBe(span?.text);
  });

  suite('a new version of a resume is ranked in the place of the old one, until it is removed', async () => {
    const postingId = await storage.postings.create(postingOf(postingText));
    await postingIs(postingId, 'ready');
    const owner = { of: 'returning-candidate' };
    const old = await storage.resumes.create(resumeOf(resumeText, owner));
    await resumeIs(old, 'ready');
    const newer = await storage.resumes.create(resumeOf(newerResumeText, owner));
    await resumeIs(newer, 'ready');
    const both = async () =>
      (await ranked(postingId)).map(({ resumeId }) => resumeId).filter((id) => id === old || id === newer);
    await expect.poll(both, { timeout: 20_000 }).toEqual([newer]);
    expect(await storage.resumes.versions(newer)).toMatchObject([
      { id: old, by: 'email' },
      { id: newer, current: true },
    ]);
    await storage.documents.remove(newer);
    await expect.poll(both, { timeout: 20_000 }).toEqual([old]);
    await resumeIs(old, 'ready');
  });

  suite('a broken file is kept as failed, with a code; the worker lives, and a retry reads it again', async () => {
    const broken = new Uint8Array(Buffer.from('%PDF-1.7 and then nothing of one'));
    const [empty, damaged] = await Promise.all([
      storage.resumes.create(resumeOf(new Uint8Array())),
      storage.resumes.create(resumeOf(broken, { mediaType: 'application/pdf' })),
    ]);
    await Promise.all([resumeIs(empty, 'failed'), resumeIs(damaged, 'failed')]);
    expect((await storage.resumes.get(empty, everyone))?.error?.code).toBe('EMPTY_FILE');
    expect((await storage.resumes.get(damaged, everyone))?.error?.code).toBe('CORRUPT_FILE');
    const from = await storage.events.latest();
    expect(await storage.documents.retry(damaged)).toBe(true);
    const told = async () =>
      (await storage.events.after(from, everyone))
        .filter(({ id }) => id === damaged)
        .map(({ status }) => status);
    await expect.poll(told, { timeout: 20_000 }).toEqual(['received', 'reading', 'failed']);
    const next = await storage.resumes.create(resumeOf(resumeText));
    await resumeIs(next, 'ready');
  });

  suite('a text that is too long is refused and not cut, with words for its owner', async () => {
    const long = `${resumeText}${'Answered phones. '.repeat(12_000)}`;
    const id = await storage.resumes.create(resumeOf(long));
    await resumeIs(id, 'failed');
    expect((await storage.resumes.get(id, everyone))?.error).toEqual({
      code: 'FILE_TOO_LARGE',
      message: expect.stringMatching(/has 204,\d{3} characters; at most 200,000/),
    });
  });

  suite('text that no database stores is read or refused, not retried for ever', async () => {
    const odd = await storage.resumes.create(resumeOf(`${resumeText}\u0000 lone \ud83d surrogate`));
    await expect.poll(() => resumeStatus(storage, odd), { timeout: 25_000 }).toMatch(/^(?:ready|failed)$/);
  });
});
