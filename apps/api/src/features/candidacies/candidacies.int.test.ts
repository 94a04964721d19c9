import {
  ApplicationList,
  Candidacy,
  CandidateMatches,
  Me,
  Note,
  Pipeline,
  ResumeDetail,
} from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { signedIn, startTestApi, type TestApi, type TestUser } from '../../testing/start-test-api.ts';

let api: TestApi;
let recruiter: TestUser;
let colleague: TestUser;
let candidate: TestUser;
let stranger: TestUser;
const ids = { posting: '', pool: '', upload: '' };

const file = { filename: 'Jo-Example.txt', mediaType: 'text/plain', bytes: Buffer.from('x') };

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await signedIn(api, 'recruiter', 'Lakeside');
  colleague = await signedIn(api, 'colleague', 'Lakeside');
  stranger = await signedIn(api, 'stranger', 'Hillside');
  candidate = await signedIn(api, 'candidate');
  const { organisationId } = recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const own = { ...file, createdBy: recruiter.userId, organisationId };
  const posting = await api.storage.postings.create({ ...own, title: 'Office Manager' });
  const upload = await api.storage.resumes.create(own);
  const pool = await api.storage.resumes.create({
    ...file,
    createdBy: candidate.userId,
    organisationId: null,
  });
  await readResume(api, upload);
  await readResume(api, pool);
  await readPosting(api, posting, postingReading('Office Manager'));
  await rankPosting(api, posting, [upload, pool]);
  Object.assign(ids, { posting, pool, upload });
});
afterAll(() => api.stop());

async function send(method: string, path: string, { cookie }: TestUser, body?: object): Promise<Response> {
  return fetch(`${api.base}${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
const read = async (path: string, user: TestUser): Promise<unknown> => (await send('GET', path, user)).json();
const on = (resumeId: string) => `/v1/postings/${ids.posting}/candidates/${resumeId}`;
const change = (resumeId: string, body: object, user = recruiter) => send('PATCH', on(resumeId), user, body);
const candidacy = async (resumeId: string, user = recruiter) =>
  Candidacy.parse(await read(on(resumeId), user));
const applications = async () =>
  ApplicationList.parse(await read('/v1/applications', candidate)).items.map(({ state }) => state);
const applyTo = (body: object, user = candidate) =>
  send('POST', `/v1/postings/${ids.posting}/application`, user, body);

describe('the work with a candidate', () => {
  test('says who moved them when, and why they were rejected', async () => {
    await change(ids.upload, { stage: 'shortlisted' });
    const answer = await change(ids.upload, { stage: 'rejected', reason: 'No evenings' }, colleague);
    const shown = Candidacy.parse(await answer.json());
    expect(shown).toEqual(await candidacy(ids.upload));
    expect(shown).toMatchObject({ label: 'Jo Example', stage: 'rejected', reason: 'No evenings' });
    expect(shown.history).toMatchObject([
      { stage: 'shortlisted', reason: null, by: 'recruiter' },
      { stage: 'rejected', reason: 'No evenings', by: 'colleague' },
    ]);
    expect(Date.now() - Date.parse(shown.history[1]?.at ?? '')).toBeLessThan(60_000);
  });

  test.each([
    ['nothing', {}],
    ['a rejection without a reason', { stage: 'rejected' }],
    ['a reason without a rejection', { stage: 'offer', reason: 'x' }],
    ['a stage that there is not', { stage: 'ghosted' }],
    ['a tag of blanks', { tags: [' '] }],
    ['a tag that no database text holds', { tags: ['\0'] }],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, i) => `tag ${i}`) }],
    ['somebody of another organisation', { assigneeId: 'stranger' }],
    ['an account that there cannot be', { assigneeId: '\0' }],
  ])('%s is refused, and changes nothing', async (_what, body) => {
    const before = await candidacy(ids.upload);
    const sent =
      'assigneeId' in body && body.assigneeId === 'stranger' ? { assigneeId: stranger.userId } : body;
    expect((await change(ids.upload, sent)).status).toBe(400);
    expect(await candidacy(ids.upload)).toEqual(before);
  });

  test('a change may ask that nobody was faster', async () => {
    const before = await send('GET', on(ids.upload), recruiter);
    await change(ids.upload, { tags: ['evenings'] });
    const answer = await fetch(`${api.base}${on(ids.upload)}`, {
      method: 'PATCH',
      headers: {
        cookie: recruiter.cookie,
        'content-type': 'application/json',
        'if-match': before.headers.get('etag') ?? '',
      },
      body: JSON.stringify({ tags: [] }),
    });
    expect(answer.status).toBe(412);
  });

  test('is tagged, given to a colleague, and stands so in the list, its exports and the pipeline', async () => {
    await change(ids.upload, {
      stage: 'interview',
      tags: ['bilingual', 'bilingual'],
      assigneeId: colleague.userId,
    });
    const standing = { stage: 'interview', tags: ['bilingual'], applied: false };
    expect(await candidacy(ids.upload)).toMatchObject({
      ...standing,
      assignee: { id: colleague.userId, name: 'colleague' },
    });
    const path = `/v1/postings/${ids.posting}/matches`;
    for (const filter of ['stage=interview', 'tag=bilingual']) {
      const { items, total } = CandidateMatches.parse(await read(`${path}?${filter}`, recruiter));
      expect([total, items]).toMatchObject([1, [{ resumeId: ids.upload, ...standing }]]);
    }
    const csv = await (await send('GET', `${path}.csv?tag=bilingual`, recruiter)).text();
    expect(csv).toContain(',interview,bilingual,no,');
    const board = Pipeline.parse(await read(`/v1/postings/${ids.posting}/pipeline`, recruiter));
    expect(board.items).toMatchObject([
      { resumeId: ids.upload, ...standing, assignee: 'colleague', score: 71.5 },
    ]);
  });

  test('is noted, and a note goes again', async () => {
    const answer = await send('POST', `${on(ids.upload)}/notes`, recruiter, { text: 'Called.\nCalls back.' });
    const note = Note.parse(await answer.json());
    expect(note).toMatchObject({ text: 'Called.\nCalls back.', by: 'recruiter' });
    expect((await candidacy(ids.upload, colleague)).notes).toEqual([note]);
    expect((await send('DELETE', `/v1/notes/${note.id}`, stranger)).status).toBe(404);
    expect((await send('DELETE', `/v1/notes/${note.id}`, colleague)).status).toBe(204);
    expect((await candidacy(ids.upload)).notes).toEqual([]);
  });

  test('is nobody’s business elsewhere', async () => {
    for (const resumeId of [ids.upload, ids.pool]) {
      expect((await send('GET', on(resumeId), stranger)).status).toBe(404);
      expect((await change(resumeId, { stage: 'offer' }, stranger)).status).toBe(404);
      expect((await send('POST', `${on(resumeId)}/notes`, stranger, { text: 'x' })).status).toBe(404);
    }
    expect((await send('GET', `/v1/postings/${ids.posting}/pipeline`, stranger)).status).toBe(404);
  });
});

describe('an application', () => {
  const seen = async () =>
    JSON.stringify([
      await read(`/v1/resumes/${ids.pool}`, recruiter),
      await read(`/v1/postings/${ids.posting}/matches`, recruiter).then(ofPool),
      await read(on(ids.pool), recruiter),
    ]);
  const ofPool = (list: unknown) =>
    CandidateMatches.parse(list).items.find(({ resumeId }) => resumeId === ids.pool);

  test('shows the organisation who it is until it is withdrawn', async () => {
    expect(await seen()).not.toMatch(/Jo Example|people\.example/);
    const answer = await applyTo({ resumeId: ids.pool });
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { title: 'Office Manager', organisation: 'Lakeside', open: true, state: 'received' },
    ]);
    const detail = ResumeDetail.parse(await read(`/v1/resumes/${ids.pool}`, recruiter));
    expect(detail).toMatchObject({ label: 'Jo Example', own: false, identified: true, versions: [] });
    expect(detail.text).toContain('jo@people.example');
    expect((await send('DELETE', `/v1/resumes/${ids.pool}`, recruiter)).status).toBe(403);
    expect(await candidacy(ids.pool)).toMatchObject({
      applied: true,
      history: [{ kind: 'applied', by: 'Jo Example' }],
    });

    const withdrawn = await send('DELETE', `/v1/postings/${ids.posting}/application`, candidate);
    expect(withdrawn.status).toBe(204);
    expect(await applications()).toEqual(['withdrawn']);
    expect(await seen()).not.toMatch(/Jo Example|people\.example/);
    const again = await send('DELETE', `/v1/postings/${ids.posting}/application`, candidate);
    expect(again.status).toBe(404);
  });

  test('is told how it stands, and neither which step nor why not', async () => {
    await applyTo({ resumeId: ids.pool });
    for (const [body, state] of [
      [{ stage: 'contacted' }, 'in-review'],
      [{ stage: 'rejected', reason: 'A secret' }, 'not-selected'],
      [{ stage: 'hired' }, 'hired'],
    ] as const) {
      await change(ids.pool, body);
      const answer = await send('GET', '/v1/applications', candidate);
      const text = await answer.text();
      expect(text).toContain(`"state":"${state}"`);
      expect(text).not.toMatch(/secret|rejected|contacted/);
    }
  });

  test('needs a resume of one’s own that is read', async () => {
    expect((await applyTo({ resumeId: ids.upload })).status).toBe(404);
    const unread = await api.storage.resumes.create({
      ...file,
      createdBy: candidate.userId,
      organisationId: null,
    });
    expect((await applyTo({ resumeId: unread })).status).toBe(409);
  });
});

test('a candidate lets every recruiter see who it is, or no longer', async () => {
  const visible = async () => Me.parse(await read('/v1/me', candidate));
  expect(await visible()).toMatchObject({ contactVisible: false });
  await send('PATCH', '/v1/me', candidate, { contactVisible: true });
  expect(await visible()).toMatchObject({ contactVisible: true });
  expect((await send('PATCH', '/v1/me', recruiter, { contactVisible: true })).status).toBe(403);
});
