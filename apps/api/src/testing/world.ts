import { randomBytes } from 'node:crypto';
import type { ContestId, CreatedApiKey, PostingId, ResumeId, Scope } from '@omm/contracts';
import type { Person } from '@omm/storage';
import { postingReading } from '@omm/testkit';
import { afterAll, beforeAll } from 'vitest';
import { rankPosting, readPosting, readResume } from './pretend-worker.ts';
import { signedIn, startTestApi, type TestApi } from './start-test-api.ts';

const file = { filename: 'a.txt', mediaType: 'text/plain', bytes: Buffer.from('a') };
const jo: Person = {
  fingerprint: { email: 'jo@people.example', phone: null, name: 'jo example', text: [] },
  keys: ['email:jo@people.example'],
  tieTo: ({ email }) => (email === 'jo@people.example' ? 'email' : null),
};

/** Ten passwords are hashed and checked, slowly as they should be. */
const worldTimeout = 120_000;

type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * Two organisations, two candidates and an admin; the first recruiter and candidate make documents. In the first
 * organisation are also a colleague who does not own it, a viewer, and API keys.
 */
async function makeWorld(api: TestApi) {
  const { postings, resumes, documents, webhooks } = api.storage;
  const recruiter = await signedIn(api, 'recruiter', 'Lakeside');
  const colleague = await signedIn(api, 'colleague', 'Lakeside');
  const viewer = await signedIn(api, 'viewer', 'Lakeside', 'viewer');
  const candidate = await signedIn(api, 'candidate');
  const otherCandidate = await signedIn(api, 'other-candidate');
  const otherRecruiter = await signedIn(api, 'other-recruiter', 'Hillside');
  const admin = await signedIn(api, 'admin');
  const { organisationId } = recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const own = { ...file, createdBy: recruiter.userId, organisationId };
  const posting = () => postings.create({ ...own, title: 'Office Manager' });
  const upload = () => resumes.create(own);
  const ownResume = () => resumes.create({ ...file, createdBy: candidate.userId, organisationId: null });
  /** A posting of the first organisation ranks the candidate. */
  const showTo = async (resumeId: ResumeId): Promise<void> => {
    const ranking = await posting();
    await readPosting(api, ranking, postingReading('Office Manager'));
    await rankPosting(api, ranking, [resumeId]);
  };
  const fail = async <Id extends PostingId | ResumeId>(id: Id): Promise<Id> => {
    await documents.startReading(id, 1);
    await documents.fail(id, 1, { code: 'CORRUPT_FILE', message: 'It is damaged.' });
    return id;
  };

  return {
    recruiter,
    colleague,
    viewer,
    apiKey: async (scopes: readonly Scope[]): Promise<CreatedApiKey> =>
      api.accounts.apiKeys.create(
        { userId: recruiter.userId, organisationId },
        { name: 'For a test', scopes: [...scopes], expiresInDays: 1 },
      ),
    candidate,
    otherCandidate,
    otherRecruiter,
    admin,
    posting,
    upload,
    failedPosting: async () => fail(await posting()),
    failedUpload: async () => fail(await upload()),
    ownResume,
    /** Read and compared: the posting ranks the upload. */
    async ranked(): Promise<{ posting: PostingId; upload: ResumeId }> {
      const ids = { posting: await posting(), upload: await upload() };
      await readResume(api, ids.upload);
      await readPosting(api, ids.posting, postingReading('Office Manager'));
      await rankPosting(api, ids.posting, [ids.upload]);
      return ids;
    },
    showTo,
    async heldUpload(): Promise<ResumeId> {
      const resumeId = await upload();
      const by = { reason: 'Charge 2026-17', placedBy: recruiter.userId };
      await api.storage.retention.hold({ resumeId, organisationId }, by);
      return resumeId;
    },
    /** In the inbox of the first organisation. */
    async contest(): Promise<ContestId> {
      const resumeId = await ownResume();
      await readResume(api, resumeId);
      await showTo(resumeId);
      const of = { kind: 'candidate', userId: candidate.userId } as const;
      const fact = { resumeId, fact: '/positions/0/title', words: 'I was the manager.' };
      const made = await api.storage.contests.create(fact, of);
      if (made === null || made === 'too-many') throw new Error('It is not contested.');
      return made.id;
    },
    /** On a posting and an upload that is not ranked by it. */
    async note(): Promise<string> {
      const key = { postingId: await posting(), resumeId: await upload() };
      const note = { text: 'Called back.', byId: recruiter.userId };
      const made = await api.storage.candidacies.addNote(key, { kind: 'everyone' }, note);
      if (!made) throw new Error('The note was not made.');
      return made.id;
    },
    async share(): Promise<{ id: string; token: string }> {
      const token = randomBytes(32).toString('base64url');
      const link = { token, filters: {}, byId: recruiter.userId, expiresInDays: 1 };
      const made = await api.storage.sharedLists.create({ ...link, postingId: await posting() });
      if (!made) throw new Error('The link was not made.');
      return { id: made.id, token };
    },
    /** That the first recruiter shares. */
    async search(): Promise<string> {
      const by = { organisationId, userId: recruiter.userId };
      const search = { name: 'Strong', postingId: null, filters: {}, ranking: null, sort: 'best' } as const;
      const made = await api.storage.savedSearches.create({ ...search, shared: true }, by);
      if (!made) throw new Error('The search was not saved.');
      return made.id;
    },
    /** Of the first organisation, which may have so many: the one before is removed. */
    async webhook(): Promise<string> {
      for (const { id } of await webhooks.list(organisationId)) await webhooks.remove({ id, organisationId });
      const webhook = { url: 'https://hooks.example/in', eventTypes: ['posting.read' as const] };
      const made = await webhooks.create(organisationId, { ...webhook, salt: randomBytes(32) });
      if (!made) throw new Error('The webhook was not made.');
      return made.id;
    },
    /** What was sent to it, in vain. */
    async delivery(): Promise<string> {
      const made = await webhooks.ping({ id: await this.webhook(), organisationId });
      if (made === null || made === 'busy') throw new Error('Nothing was sent.');
      await api.storage.webhookDeliveries.giveUp({ deliveryId: made.id, run: 1 });
      return made.id;
    },
    /** The newer of two resumes of one person. */
    async newerVersion(): Promise<ResumeId> {
      const [older, newer] = [await upload(), await upload()];
      await readResume(api, older, { person: jo });
      await readResume(api, newer, { person: jo });
      return newer;
    },
  };
}

/** For a file of tests: an API over a database of its own, and the world in it. */
export function testWorld(): { readonly api: TestApi; readonly world: World } {
  let started: { api: TestApi; world: World } | undefined;
  beforeAll(async () => {
    const api = await startTestApi();
    started = { api, world: await makeWorld(api) };
  }, worldTimeout);
  afterAll(() => started?.api.stop());
  const there = () => {
    if (started) return started;
    throw new Error('The world is made before the first test.');
  };
  return {
    get api() {
      return there().api;
    },
    get world() {
      return there().world;
    },
  };
}
