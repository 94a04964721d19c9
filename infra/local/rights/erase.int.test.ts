import { randomUUID } from 'node:crypto';
import { ResumeId, UserId } from '@omm/contracts';
import { correctResume } from '@omm/extraction/corrections';
import { extractionVersion } from '@omm/extraction/version';
import { openStorage, type Storage } from '@omm/storage';
import { createTestDatabase, resumeReading, testRedisUrl } from '@omm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signUp } from './person.ts';
import { type Servers, startServers } from './start-servers.ts';
import { whereFound } from './where-found.ts';

const planted = ['Zephyrine', 'Quillfeather'];
const name = planted.join(' ');
const resume = `${name}
zephyrine.quillfeather@people.example, (330) 555-0168

EXPERIENCE
Office Manager, Quillfeather Family Dental, March 2018 - Present
- Manage the front desk, scheduling and billing of four dentists.

LANGUAGES
Spanish (fluent)
`;
const posting =
  'Office Manager\n\nRequirements\n- At least 2 years of experience in a medical or dental office\n- Spanish';

/** With her as the last they are enough to be packed into a segment. */
const others = 127;
async function addOthers(storage: Storage): Promise<void> {
  for (let number = 0; number < others; number += 1) {
    const id = await storage.resumes.create({
      organisationId: null,
      createdBy: UserId.parse(`somebody-${number}`),
      filename: null,
      mediaType: 'text/plain',
      bytes: Buffer.from(String(number)),
    });
    await storage.documents.startReading(id, 1);
    const reading = { ...resumeReading(`Person ${number}`, 'Office Manager'), version: extractionVersion };
    await storage.resumes.saveReading(id, 1, {
      text: `Person ${number}`,
      reading,
      person: null,
      correct: correctResume,
    });
  }
  // They are read; the worker has nothing to do for them.
  while ((await storage.outbox.relay(async () => undefined)) > 0);
}

const redisUrl = testRedisUrl();
const backends = [
  { title: 'with the queue in PostgreSQL', redis: undefined, present: true },
  {
    title: redisUrl ? 'with the queue in Redis' : 'with Redis (no redis-server)',
    redis: redisUrl ?? undefined,
    present: redisUrl !== null,
  },
];

describe.each(backends)('a candidate erases the account, $title', ({ redis, present }) => {
  let servers: Servers;
  let storage: Storage;
  let databaseUrl: string;
  beforeAll(async () => {
    if (!present) return;
    databaseUrl = await createTestDatabase();
    storage = openStorage(databaseUrl);
    servers = await startServers({ databaseUrl, redisUrl: redis }, () => addOthers(storage));
  }, 60_000);
  afterAll(async () => {
    await servers?.stop();
    await storage?.close();
  });

  test.skipIf(!present)('and nothing of it is left in any store', { timeout: 240_000 }, async () => {
    const stores = { databaseUrl, redisUrl: redis, folder: servers.folder };
    const recruiter = await signUp(servers.address, {
      name: 'Rae Recruiter',
      email: 'rae@people.example',
      organisationName: 'Lakeside',
    });
    await recruiter.send('/v1/postings', { text: posting });
    const email = 'zephyrine.quillfeather@people.example';
    const person = await signUp(servers.address, { name, email });
    const { id: userId } = await person.me();
    const id = await person.upload(new File([resume], 'quillfeather.txt'), {
      'idempotency-key': `quillfeather-${randomUUID()}`,
    });
    await person.upload(new File(['%PDF-1.7 Quillfeather'], 'zephyrine.pdf', { type: 'application/pdf' }));
    await person.send('/v1/auth/request-password-reset', { email });
    await person.send('/v1/auth/two-factor/enable', { password: 'wrong' });
    const bytes = id.replaceAll('-', '');
    const inSegments = async () => (await whereFound(stores, [id, bytes])).includes('segments');
    await expect
      .poll(async () => (await storage.resumes.get(ResumeId.parse(id), { kind: 'everyone' }))?.status, {
        timeout: 90_000,
      })
      .toBe('ready');
    await expect.poll(inSegments, { timeout: 60_000, interval: 1_000 }).toBe(true);
    const before = await whereFound(stores, planted);
    expect(before).toEqual(
      expect.arrayContaining(['"user"', 'document_bytes', 'documents', 'idempotency_keys', 'resumes']),
    );

    const wrong = await person.send('/v1/me/erase', { password: 'not the password' });
    expect(wrong.status).toBe(403);
    expect((await person.send('/v1/me/erase', {})).status).toBe(204);
    expect((await person.ask('/v1/me')).status).toBe(401);
    expect(await whereFound(stores, planted)).toEqual([]);
    // The id alone: so that nothing is kept for it again, and of who saw the data.
    expect(await whereFound(stores, [userId])).toEqual(['audit_entries', 'erased_accounts', 'file api.log']);
    await expect.poll(inSegments, { timeout: 60_000, interval: 1_000 }).toBe(false);
    const letters = await (await recruiter.ask('/v1/outbox')).text();
    expect(letters).not.toMatch(/quillfeather/i);
  });
});
