import type { IncomingHttpHeaders } from 'node:http';
import { UserId } from '@omm/contracts';
import { beforeEach, expect, test } from 'vitest';
import { createKnownViewers } from './known-viewers.ts';
import type { Viewer } from './viewer.ts';

const viewer: Viewer = {
  id: UserId.parse('robin'),
  name: 'Robin',
  email: 'robin@people.example',
  role: 'candidate',
  verified: true,
  twoFactor: false,
  organisationId: null,
  membership: null,
  scopes: null,
};
const headers = { cookie: 'session=1' };

let answers: ((found: Viewer | null | Error) => void)[];
let known: ReturnType<typeof createKnownViewers>;
beforeEach(() => {
  answers = [];
  known = createKnownViewers(
    () =>
      new Promise((resolve, reject) => {
        answers.push((found) => (found instanceof Error ? reject(found) : resolve(found)));
      }),
  );
});

async function askAndAnswer(
  found: Viewer | null | Error,
  asked: IncomingHttpHeaders = headers,
): Promise<unknown> {
  const answer = known.viewerOf(asked).catch((error: unknown) => error);
  answers.at(-1)?.(found);
  return answer;
}

test('one look-up is for all who ask with the same cookie, until it is to be forgotten', async () => {
  const both = [known.viewerOf(headers), known.viewerOf(headers)];
  answers[0]?.(viewer);
  expect(await Promise.all(both)).toEqual([viewer, viewer]);
  expect(await known.viewerOf(headers)).toBe(viewer);
  expect(answers).toHaveLength(1);
  known.forget();
  expect(await askAndAnswer(null)).toBeNull();
  expect(answers).toHaveLength(2);
});

test('another cookie is another look-up', async () => {
  await askAndAnswer(viewer);
  await askAndAnswer(null, { cookie: 'session=2' });
  expect(answers).toHaveLength(2);
});

test('what changes while somebody is looked up is seen by the next', async () => {
  const first = known.viewerOf(headers);
  known.forget();
  answers[0]?.(viewer);
  await first;
  expect(await askAndAnswer(null)).toBeNull();
});

test.each([
  ['who is not let in', null, headers],
  ['a look-up that fails', new Error('away'), headers],
  ['an API key, whose uses are counted', viewer, { ...headers, 'x-api-key': 'omm_1' }],
  ['nobody', null, {}],
])('%s is looked up each time', async (_what, found, asked) => {
  await askAndAnswer(found, asked);
  await askAndAnswer(found, asked);
  expect(answers).toHaveLength(2);
});
