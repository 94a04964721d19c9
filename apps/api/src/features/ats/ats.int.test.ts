import {
  AtsImport,
  AuditLog,
  BulkSubmitted,
  Candidacy,
  Pipeline,
  type PostingId,
  Problem,
  ResumeId,
  type Scope,
} from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { postFile, type TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
let posting: PostingId;

beforeAll(async () => {
  posting = await its.world.posting();
  await readPosting(its.api, posting, postingReading('Office Manager'));
});

const headers = 'Candidate ID,Full name,Email,Phone,Resume text,Resume file name,Job,Stage,Rejection reason';

async function send(rows: string[], search = '', { cookie }: TestUser = its.world.recruiter) {
  const bytes = Buffer.from([headers, ...rows, ''].join('\r\n'));
  return postFile(`${its.api.base}/v1/ats/candidates${search}`, bytes, 'candidates.csv', cookie);
}
const imported = async (rows: string[], search = '', user = its.world.recruiter) =>
  AtsImport.parse(await (await send(rows, search, user)).json());
const outcomes = ({ items }: AtsImport) => items.map(({ outcome, error }) => [outcome, error?.code ?? null]);

const get = (path: string, { cookie }: TestUser = its.world.recruiter) =>
  fetch(its.api.base + path, { headers: { cookie } });
const Lines = z.array(z.record(z.string(), z.string()));
const exported = async (path: string, user = its.world.recruiter) =>
  Lines.parse(parse(await (await get(path, user)).text(), { columns: true, bom: true }));
const pipeline = async () =>
  Pipeline.parse(await (await get(`/v1/postings/${posting}/pipeline`)).json()).items;
const resumeOf = (answer: AtsImport, at = 0) => ResumeId.parse(answer.items[at]?.resumeId);
const row = (id: string, more: { text?: string; stage?: string; reason?: string } = {}) =>
  `${id},Kim Sample,kim@people.example,330 555 0143,${more.text ?? `Resume of ${id}`},,${posting},${more.stage ?? ''},${more.reason ?? ''}`;

test('a dry run says of each row what would be done, and does nothing', async () => {
  const before = await pipeline();
  const answer = await imported([row('dry-1', { stage: 'Phone screen' }), 'dry-2,,,,,,,,'], '?dryRun=true');
  expect(answer).toMatchObject({
    dryRun: true,
    items: [
      {
        row: 1,
        externalId: 'dry-1',
        outcome: 'created',
        resumeId: null,
        postingId: posting,
        stage: 'contacted',
      },
      { row: 2, outcome: 'refused', error: { code: 'INVALID_REQUEST' } },
    ],
  });
  expect(await pipeline()).toEqual(before);
  expect(outcomes(await imported([row('dry-1')]))).toEqual([['created', null]]);
});

test('a text becomes a document under who it is, and the candidate stands on the posting', async () => {
  const answer = await imported([
    row('A-1', { text: '"Kim Sample\n\nBiller, 2019 to present"', stage: 'Interview' }),
  ]);
  const id = resumeOf(answer);
  const source = await its.api.storage.documents.startReading(id, 1);
  expect(Buffer.from(source?.bytes ?? []).toString()).toBe(
    'kim@people.example\n330 555 0143\n\nKim Sample\n\nBiller, 2019 to present',
  );
  expect(await pipeline()).toContainEqual(expect.objectContaining({ resumeId: id, stage: 'interview' }));
  const entries = await get('/v1/audit?action=importAtsCandidates');
  expect(AuditLog.parse(await entries.json()).items[0]).toMatchObject({
    actorId: its.world.recruiter.userId,
    people: expect.arrayContaining([id]),
  });
});

test('the same row again changes nothing, whatever was done here meanwhile; another one does', async () => {
  const first = await imported([row('A-2', { stage: 'Screening' })]);
  const id = resumeOf(first);
  const by = { byId: its.world.recruiter.userId };
  const key = { postingId: posting, resumeId: id };
  await its.api.storage.candidacies.change(key, { kind: 'everyone' }, { ...by, stage: 'offer' });
  expect(outcomes(await imported([row('A-2', { stage: 'Screening' })]))).toEqual([['unchanged', null]]);
  const candidacy = async (resumeId: ResumeId) =>
    Candidacy.parse(await (await get(`/v1/postings/${posting}/candidates/${resumeId}`)).json());
  expect((await candidacy(id)).stage).toBe('offer');

  const newer = await imported([
    row('A-2', { text: 'A newer resume', stage: 'Rejected', reason: 'No evenings' }),
  ]);
  expect(outcomes(newer)).toEqual([['updated', null]]);
  expect(resumeOf(newer)).not.toBe(id);
  const shown = await candidacy(resumeOf(newer));
  expect(shown).toMatchObject({ stage: 'rejected', reason: 'No evenings' });
  expect(shown.history.map(({ stage }) => stage)).toEqual(['shortlisted', 'offer', 'rejected']);
  expect((await pipeline()).map(({ resumeId }) => resumeId)).not.toContain(id);
});

test('rows that are wrong say what to do, and keep no other from being taken over', async () => {
  const twice = await its.world.posting();
  await its.world.posting();
  const answer = await imported([
    'B-1,,,,A resume,,Nobody posted this,,',
    'B-2,,,,A resume,,office manager,,',
    'B-3,,,,,nowhere.pdf,,,',
    'B-4,,,,A resume,,,,',
    'B-4,,,,A resume,,,,',
    `B-5,,,,A resume,,${twice},Ghosted,`,
  ]);
  expect(outcomes(answer)).toEqual([
    ['refused', 'NOT_FOUND'],
    ['refused', 'CONFLICT'],
    ['refused', 'NOT_FOUND'],
    ['created', null],
    ['refused', 'CONFLICT'],
    ['refused', 'INVALID_REQUEST'],
  ]);
  expect(answer.items.map(({ error }) => error?.message ?? '').join('\n')).toMatch(
    /give its id[\s\S]*Give the id of one[\s\S]*Upload it[\s\S]*Leave one[\s\S]*shortlisted/,
  );
});

test('a file that was uploaded is taken by its name, by its own organisation only', async () => {
  const { cookie } = its.world.recruiter;
  await postFile(`${its.api.base}/v1/resumes`, Buffer.from('Rae Sample'), 'rae.pdf', cookie);
  const byName = 'C-1,,,,,rae.pdf,,,';
  expect(outcomes(await imported([byName], '', its.world.otherRecruiter))).toEqual([
    ['refused', 'NOT_FOUND'],
  ]);
  expect(outcomes(await imported([byName]))).toEqual([['created', null]]);
  expect(outcomes(await imported([row('C-2')], '', its.world.otherRecruiter))).toEqual([
    ['refused', 'NOT_FOUND'],
  ]);
});

test('what is more than a file may hold is refused as a whole', async () => {
  const many = Array.from({ length: 501 }, (_, at) => `M-${at},,,,A resume,,,,`);
  const answer = await send(many);
  expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([413, 'FILE_TOO_LARGE']);
});

test('a key needs the scope of pipelines where rows name a posting', async () => {
  const withKey = async (scopes: Scope[], line: string) => {
    const form = new FormData();
    form.append('file', new Blob([`${headers}\n${line}\n`]), 'a.csv');
    const { key } = await its.world.apiKey(scopes);
    const init = { method: 'POST', headers: { 'x-api-key': key }, body: form };
    return (await fetch(`${its.api.base}/v1/ats/candidates`, init)).status;
  };
  expect(await withKey(['write:resumes'], row('K-1'))).toBe(403);
  expect(await withKey(['write:resumes'], 'K-1,,,,A resume of K,,,,')).toBe(200);
  expect(await withKey(['write:resumes', 'write:matches'], row('K-1'))).toBe(200);
});

test('candidates go into a spreadsheet with their scores, known by their id elsewhere, and no formula', async () => {
  const id = resumeOf(await imported([row('=X-1', { stage: 'Offer' })]));
  await readResume(its.api, id);
  await rankPosting(its.api, posting, [id]);
  const [line, ...more] = await exported(`/v1/ats/candidates.csv?postingId=${posting}&stage=offer`);
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    positionOpeningId: posting,
    positionTitle: 'Office Manager',
    candidateId: id,
    externalId: "'=X-1",
    formattedName: 'Jo Example',
    email: '',
    stage: 'offer',
    applyDate: '',
    score: '71.5',
    verdict: 'partial',
  });
  expect(await exported('/v1/ats/candidates.csv', its.world.otherRecruiter)).toEqual([]);
  const answer = await get('/v1/audit?action=exportAtsCandidates');
  expect(AuditLog.parse(await answer.json()).items.map(({ people }) => people)).toContainEqual(
    expect.arrayContaining([id]),
  );
});

test('who is reviewed blind goes out without name, contact and id elsewhere, and is found under no file name', async () => {
  const blind = await its.world.posting();
  await readPosting(its.api, blind, postingReading('Blind Manager'));
  const line = (stage: string) => `Z-1,,,,"Jo Example, biller",,${blind},${stage},`;
  const id = resumeOf(await imported([line('Applied')]));
  await readResume(its.api, id);
  const { cookie } = its.world.recruiter;
  await postFile(`${its.api.base}/v1/resumes`, Buffer.from('Hal Sample'), 'hal.pdf', cookie);
  await its.api.storage.postings.reviewBlind(blind, { hiddenUntil: 'interview', mayReveal: true });
  const shown = async () => (await exported(`/v1/ats/candidates.csv?postingId=${blind}`))[0];
  expect(await shown()).toMatchObject({
    formattedName: `Candidate ${id.slice(-4).toUpperCase()}`,
    email: '',
    phone: '',
    externalId: '',
    stage: 'new',
  });
  expect(outcomes(await imported(['Z-2,,,,,hal.pdf,,,']))).toEqual([['refused', 'NOT_FOUND']]);
  expect((await imported([line('Offer')], '?dryRun=true')).items).toMatchObject([
    { outcome: 'updated', resumeId: null },
  ]);
  expect((await imported([line('Applied')])).items).toMatchObject([{ outcome: 'unchanged', resumeId: null }]);
  const entries = AuditLog.parse(await (await get('/v1/audit?action=importAtsCandidates')).json());
  expect(entries.items[0]?.people).toEqual([id]);
  expect(resumeOf(await imported([line('Interview')]))).toBe(id);
  expect(await shown()).toMatchObject({ formattedName: 'Jo Example', externalId: 'Z-1', stage: 'interview' });
  await its.api.storage.documents.remove(blind);
});

test('postings go out under the columns that they are posted by', async () => {
  const lines = await exported('/v1/ats/postings.csv?open=true');
  const line = lines.find(({ positionOpeningId }) => positionOpeningId === posting);
  expect(line).toMatchObject({ title: 'Office Manager', statusCode: 'open', text: 'Spanish, A job' });
  expect(await exported('/v1/ats/postings.csv?open=false')).toEqual([]);
  const { cookie } = its.world.otherRecruiter;
  const csv = Buffer.from(await (await get('/v1/ats/postings.csv')).arrayBuffer());
  const posted = await postFile(`${its.api.base}/v1/postings/bulk`, csv, 'postings.csv', cookie);
  const { items } = BulkSubmitted.parse(await posted.json());
  expect(items.filter(({ error }) => error === null)).toHaveLength(lines.filter(({ text }) => text).length);
});
