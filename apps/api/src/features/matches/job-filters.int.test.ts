import { PostingMatches, type PostingTerms, type ResumeId } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
let resume: ResumeId;

const said = { span: { start: 0, end: 1, text: 'x' }, ruleId: 'test', certainty: 'stated' } as const;

async function post(title: string, terms: Partial<PostingTerms>): Promise<void> {
  const { requirements, ...reading } = postingReading(title);
  const posting = await its.world.posting();
  await readPosting(its.api, posting, {
    ...reading,
    requirements: { ...requirements, terms: { ...requirements.terms, ...terms } },
  });
  await rankPosting(its.api, posting, [resume]);
}

beforeAll(async () => {
  resume = await its.world.ownResume();
  await readResume(its.api, resume);
  await post('Clinic Manager', {
    setting: { value: 'clinic', ...said },
    remote: { value: 'remote', ...said },
    location: { value: 'Cedar Falls, Iowa', ...said },
  });
  await post('Office Manager', { location: { value: 'Wooster, OH', ...said } });
});

const listed = async (query: string) => {
  const { cookie } = its.world.candidate;
  const answer = await fetch(`${its.api.base}/v1/resumes/${resume}/matches?${query}`, {
    headers: { cookie },
  });
  const { items, regions, total } = PostingMatches.parse(await answer.json());
  expect(total).toBe(items.length);
  return { regions, settings: items.map(({ offer: { setting } }) => setting) };
};

test.each([
  ['', [null, 'clinic']],
  ['remote=remote', ['clinic']],
  // Who says nothing of working from home wants people on site.
  ['remote=onsite', [null]],
  ['remote=hybrid', []],
  ['setting=clinic', ['clinic']],
  ['region=OH', [null]],
  ['region=IA', ['clinic']],
  ['region=IA&remote=onsite', []],
  ['minScore=0', [null, 'clinic']],
])('the jobs of a resume with %s', async (query, settings) => {
  expect((await listed(query)).settings.toSorted()).toEqual([...settings].toSorted());
});

test('a list is filtered by verdict and score, and says where all of its jobs are', async () => {
  const { cookie } = its.world.candidate;
  const all = PostingMatches.parse(
    await (await fetch(`${its.api.base}/v1/resumes/${resume}/matches`, { headers: { cookie } })).json(),
  );
  const [best] = all.items;
  if (!best) throw new Error('There are jobs.');
  const { verdict, score } = best.match;
  const as = (wanted: string) => all.items.filter(({ match }) => match.verdict === wanted).length;
  for (const wanted of ['strong', 'good', 'partial', 'weak'])
    expect((await listed(`verdict=${wanted}`)).settings).toHaveLength(as(wanted));
  expect(as(verdict)).toBeGreaterThan(0);
  const above = Math.min(100, score + 0.1);
  expect((await listed(`minScore=${above}`)).settings).toHaveLength(
    all.items.filter(({ match }) => match.score >= above).length,
  );
  expect((await listed('region=TX')).regions).toEqual([
    { code: 'IA', name: 'Iowa' },
    { code: 'OH', name: 'Ohio' },
  ]);
});
