import { OwnScores, type PostingId, type ResumeId, ScoringLog } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import type { TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
let posting: PostingId;
let people: Record<'upload' | 'own', ResumeId>;

beforeAll(async () => {
  const { world, api } = its;
  people = { upload: await world.upload(), own: await world.ownResume() };
  posting = await world.posting();
  await readPosting(api, posting, postingReading('Office Manager'));
  for (const id of Object.values(people)) await readResume(api, id);
  await rankPosting(api, posting, [people.upload, people.own]);
});

const read = (path: string, { cookie }: TestUser): Promise<Response> =>
  fetch(its.api.base + path, { headers: { cookie } });
const log = async (query = '', user = its.world.recruiter) =>
  ScoringLog.parse(await (await read(`/v1/scoring-log?posting=${posting}${query}`, user)).json());

async function onDatabase(statement: string, values: unknown[] = []): Promise<void> {
  const client = new Client({ connectionString: its.api.databaseUrl });
  await client.connect();
  await client.query(statement, values).finally(() => client.end());
}

async function move(resumeId: ResumeId, stage: string): Promise<void> {
  const answer = await fetch(`${its.api.base}/v1/postings/${posting}/candidates/${resumeId}`, {
    method: 'PATCH',
    headers: { cookie: its.world.colleague.cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ stage }),
  });
  expect(answer.status).toBe(200);
}

test('a list that was made is logged with what went in, and the scores of its best', async () => {
  const { items } = await log('&kind=list');
  expect(items).toMatchObject([
    {
      kind: 'list',
      postingId: posting,
      ranked: 2,
      stage: null,
      byId: null,
      versions: {
        matching: expect.stringMatching(/./),
        requirementModel: expect.stringMatching(/^[\da-f]{8}$/),
      },
    },
  ]);
  expect(items[0]?.results.map(({ resumeId }) => resumeId).sort()).toEqual(Object.values(people).sort());
  expect(Object.values(items[0]?.results[0]?.musts ?? {})).not.toEqual([]);
});

test('whoever is moved is logged with the score as of then, and who did it; a tag is no decision', async () => {
  await move(people.upload, 'shortlisted');
  await move(people.upload, 'shortlisted');
  const [decision, ...others] = (await log('&kind=stage')).items;
  expect(others).toEqual([]);
  expect(decision).toMatchObject({ stage: 'shortlisted', byId: its.world.colleague.userId, ranked: null });
  const list = (await log('&kind=list')).items[0];
  expect(decision?.results).toEqual(list?.results.filter(({ resumeId }) => resumeId === people.upload));
});

test('is read in pages and by filters, and by nobody else', async () => {
  const all = await log();
  const first = await log('&limit=1');
  const second = await log(`&limit=1&after=${first.next}`);
  expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2));
  expect((await log(`&resume=${people.own}`)).items.map(({ kind }) => kind)).toEqual(['list']);
  expect((await log('&to=2020-01-01T00:00:00Z')).items).toEqual([]);
  expect((await log('', its.world.otherRecruiter)).items).toEqual([]);
  expect((await log('', its.world.admin)).items).toEqual(all.items);
  expect((await read('/v1/scoring-log', its.world.colleague)).status).toBe(403);
});

test('is exported for a spreadsheet, a line a score', async () => {
  const csv = await (await read(`/v1/scoring-log.csv?posting=${posting}`, its.world.recruiter)).text();
  expect(csv.split('\r\n').filter((line) => line.includes(people.upload))).toHaveLength(2);
});

test('a candidate reads the own scores, without what was decided', async () => {
  const own = OwnScores.parse(await (await read('/v1/me/scores', its.world.candidate)).json());
  expect(own.items).toMatchObject([
    { resumeId: people.own, postingId: posting, title: 'Office Manager', organisation: 'Lakeside' },
  ]);
  const others = await (await read('/v1/me/scores', its.world.otherCandidate)).json();
  expect(others).toEqual({ items: [], next: null });
});

test.each([
  "update scoring_decisions set stage = 'hired'",
  'update scoring_results set score = 1',
  'delete from scoring_decisions',
  'truncate scoring_decisions cascade',
])('%s is refused', async (statement) => {
  await expect(onDatabase(statement)).rejects.toThrow('scoring log');
});

test('what an owner’s clock says is over goes, and nothing younger than six months', async () => {
  const { scoringLog, retention } = its.api.storage;
  const { organisationId } = its.world.recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const older = `insert into scoring_decisions
    (at, organisation_id, kind, posting_id, posting_revision, versions, settings, ranked)
    select now() - make_interval(months => $1), organisation_id, kind, posting_id, $1, versions, settings, ranked
    from scoring_decisions where kind = 'list' and posting_id = $2 limit 1`;
  for (const months of [5, 7, 13]) await onDatabase(older, [months, posting]);
  const left = async () =>
    (await log('&kind=list')).items.map(({ postingRevision }) => postingRevision).filter((at) => at > 4);
  const kept: number[][] = [];
  for (const months of [null, 12, 1]) {
    await retention.set(organisationId, months);
    await scoringLog.prune(new Date());
    kept.push((await left()).sort((a, b) => a - b));
  }
  await retention.set(organisationId, null);
  expect(kept).toEqual([[5, 7, 13], [5, 7], [5]]);
});

test('what a candidate removes goes from the log; of an upload the score stays under an id that leads nowhere', async () => {
  const { documents } = its.api.storage;
  await documents.remove(people.own);
  await documents.remove(people.upload);
  const left = (await log('&kind=list')).items.flatMap(({ results }) => results);
  expect(left.map(({ resumeId }) => resumeId)).toEqual([people.upload]);
});
