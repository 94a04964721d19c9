import {
  AuditLog,
  type Operation,
  operations,
  type PostingId,
  type ResumeId,
  type Stage,
} from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { postJson, type TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
let posting: PostingId;
/** An upload of the organisation, and somebody who has applied. */
let people: Record<'upload' | 'applicant', ResumeId>;

/** What the resume, its file and a note say of the person; the year as no part of an id or a hash. */
const personal = /Jo.Example|jo@people|Lakeview|(?<![\w-])1998(?![\w-])/i;

const file = { filename: 'Jo-Example.txt', mediaType: 'text/plain', bytes: Buffer.from('x') };
const span = { start: 0, end: 10, text: 'Associate degree, Lakeview College, 1998' };
const education = [
  {
    id: 'education-1',
    level: 'associate' as const,
    field: null,
    institution: 'Lakeview College',
    end: '1998',
    status: 'completed' as const,
    evidence: { span, ruleId: 'test', certainty: 'stated' as const },
  },
];

beforeAll(async () => {
  const { recruiter, candidate } = its.world;
  const { organisationId } = recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const { resumes, applications, candidacies, contests } = its.api.storage;
  const upload = await resumes.create({ ...file, createdBy: recruiter.userId, organisationId });
  const applicant = await resumes.create({ ...file, createdBy: candidate.userId, organisationId: null });
  people = { upload, applicant };
  posting = await its.world.posting();
  await readPosting(its.api, posting, postingReading('Office Manager'));
  for (const id of [upload, applicant]) await readResume(its.api, id, { profile: { education } });
  await rankPosting(its.api, posting, [upload, applicant]);
  await applications.apply({ postingId: posting, resumeId: applicant }, candidate.userId);
  const note = { text: 'Jo Example will call back: jo@people.example', byId: recruiter.userId };
  await candidacies.addNote({ postingId: posting, resumeId: upload }, { kind: 'everyone' }, note);
  const fact = { resumeId: applicant, fact: '/education/0/end', words: 'Not 1998, says Jo Example.' };
  await contests.create(fact, { kind: 'candidate', userId: candidate.userId });
});

const setBlind = (hiddenUntil: Stage | null, user: TestUser = its.world.recruiter) =>
  postJson(`${its.api.base}/v1/postings/${posting}/blind-review`, { hiddenUntil }, { cookie: user.cookie });

const move = async (who: keyof typeof people, change: object): Promise<void> => {
  const answer = await fetch(`${its.api.base}/v1/postings/${posting}/candidates/${people[who]}`, {
    method: 'PATCH',
    headers: { cookie: its.world.colleague.cookie, 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  expect(answer.status).toBe(200);
};

beforeEach(async () => {
  await setBlind('interview');
  for (const who of ['upload', 'applicant'] as const) await move(who, { stage: 'new' });
});

const read = async (path: string, { cookie }: TestUser): Promise<string> =>
  (await fetch(its.api.base + path, { headers: { cookie } })).text();

/** Every address that is read, of the posting and of the resume. */
const addressesOf = (resumeId: ResumeId): string[] =>
  Object.values<Operation>(operations)
    .filter(({ method, produces }) => method === 'get' && produces !== 'text/event-stream')
    .map(({ path }) =>
      path.replace(':id', path.startsWith('/v1/resumes') ? resumeId : posting).replace(':resumeId', resumeId),
    );

/** Those that tell who it is. */
async function telling(resumeId: ResumeId, user: TestUser): Promise<string[]> {
  const paths = [...new Set([...addressesOf(resumeId), '/v1/resumes?versions=all'])];
  const told: string[] = [];
  for (const path of paths) if (personal.test(await read(path, user))) told.push(path);
  return told;
}

test.each(['upload', 'applicant'] as const)(
  'below the stage no answer tells anybody of the organisation who the %s is, from it on they do',
  async (who) => {
    const id = people[who];
    for (const user of ['recruiter', 'colleague', 'viewer'] as const)
      expect([user, await telling(id, its.world[user])]).toEqual([user, []]);
    await move(who, { stage: 'contacted' });
    expect(await telling(id, its.world.recruiter)).toEqual([]);
    await move(who, { stage: 'interview' });
    expect(await telling(id, its.world.viewer)).toEqual(
      expect.arrayContaining([
        `/v1/postings/${posting}/matches`,
        `/v1/postings/${posting}/matches.json`,
        `/v1/postings/${posting}/matches.csv`,
        `/v1/postings/${posting}/pipeline`,
        `/v1/postings/${posting}/candidates/${id}`,
        `/v1/resumes/${id}`,
      ]),
    );
  },
);

test('who was rejected is known as far as they had come', async () => {
  await move('upload', { stage: 'rejected', reason: 'No evenings' });
  expect(await telling(people.upload, its.world.recruiter)).toEqual([]);
  await move('upload', { stage: 'offer' });
  await move('upload', { stage: 'rejected', reason: 'Took another job' });
  expect(await telling(people.upload, its.world.recruiter)).not.toEqual([]);
});

test('who is moved back is hidden again', async () => {
  await move('upload', { stage: 'interview' });
  await move('upload', { stage: 'shortlisted' });
  expect(await telling(people.upload, its.world.recruiter)).toEqual([]);
});

test('on another posting of the organisation the same person is nameless, too, until worked with there', async () => {
  const other = await its.world.posting();
  await readPosting(its.api, other, postingReading('Office Manager'));
  await rankPosting(its.api, other, [people.upload]);
  const list = `/v1/postings/${other}/matches`;
  expect(await read(list, its.world.recruiter)).not.toMatch(personal);
  const key = { postingId: other, resumeId: people.upload };
  const change = { stage: 'shortlisted', byId: its.world.recruiter.userId } as const;
  await its.api.storage.candidacies.change(key, { kind: 'everyone' }, change);
  expect(await read(list, its.world.recruiter)).toMatch(personal);
  expect(await read(`/v1/postings/${posting}/matches`, its.world.recruiter)).not.toMatch(personal);
  await its.api.storage.documents.remove(other);
});

test('neither another organisation nor the candidate is concerned', async () => {
  expect(await read(`/v1/resumes/${people.applicant}`, its.world.candidate)).toMatch(personal);
  expect(await read(`/v1/resumes/${people.upload}`, its.world.admin)).toMatch(personal);
});

test('what needs the whole text is refused', async () => {
  const { cookie } = its.world.recruiter;
  for (const step of ['corrections', 'separate']) {
    const body =
      step === 'corrections' ? { action: 'remove', section: 'positions', factId: 'position-1' } : {};
    const path = `${its.api.base}/v1/resumes/${people.upload}/${step}`;
    const answer = await fetch(path, {
      method: 'POST',
      headers: { cookie, ...(step === 'corrections' ? { 'content-type': 'application/json' } : {}) },
      ...(step === 'corrections' ? { body: JSON.stringify(body) } : {}),
    });
    expect([step, answer.status]).toEqual([step, 403]);
  }
});

test('once somebody has applied only an owner tells earlier, and the audit log says who', async () => {
  expect((await setBlind(null, its.world.colleague)).status).toBe(403);
  expect((await setBlind('shortlisted', its.world.colleague)).status).toBe(403);
  expect((await setBlind('offer', its.world.colleague)).status).toBe(204);
  expect((await setBlind(null)).status).toBe(204);
  const log = await read('/v1/audit?action=setBlindReview', its.world.recruiter);
  const [newest] = AuditLog.parse(JSON.parse(log)).items;
  expect(newest?.actorId).toBe(its.world.recruiter.userId);
  expect(newest?.people).toEqual(expect.arrayContaining(Object.values(people)));
  expect(await telling(people.upload, its.world.recruiter)).not.toEqual([]);
});

test('before that a recruiter may end it, too', async () => {
  const unused = await its.world.posting();
  const of = async (hiddenUntil: Stage | null) =>
    (
      await postJson(
        `${its.api.base}/v1/postings/${unused}/blind-review`,
        { hiddenUntil },
        { cookie: its.world.colleague.cookie },
      )
    ).status;
  expect([await of('offer'), await of(null)]).toEqual([204, 204]);
});
