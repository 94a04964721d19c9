import { Problem } from '@omm/contracts';
import { totpCode } from '@omm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { goodPassword as password, visitor } from '../testing/visitor.ts';

const Enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()).min(8) });

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('signing in asks for a code once an app is enrolled, and no longer when it is switched off', async () => {
  const email = 'careful@people.example';
  const careful = visitor(api);
  await careful.signUp(email);
  const wrong = await careful.post('/two-factor/enable', { password: 'not the password' });
  expect(wrong.status).toBe(400);
  const enrolling = await careful.post('/two-factor/enable', { password });
  const { totpURI, backupCodes } = Enrolment.parse(await enrolling.json());
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  expect(await careful.me()).toMatchObject({ twoFactor: false });
  await careful.post('/two-factor/verify-totp', { code: totpCode(secret) });
  expect(await careful.me()).toMatchObject({ twoFactor: true });

  const elsewhere = visitor(api);
  expect(await (await elsewhere.signIn(email)).json()).toMatchObject({ twoFactorRedirect: true });
  expect((await elsewhere.get('/v1/me')).status).toBe(401);
  const [backupCode = ''] = backupCodes;
  expect((await elsewhere.post('/two-factor/verify-backup-code', { code: backupCode })).status).toBe(200);
  expect((await elsewhere.me()).email).toBe(email);

  const thief = visitor(api);
  await thief.signIn(email);
  const again = await thief.post('/two-factor/verify-backup-code', { code: backupCode });
  expect(Problem.parse(await again.json()).status).toBe(401);

  await careful.post('/two-factor/disable', { password });
  expect(await (await visitor(api).signIn(email)).json()).not.toHaveProperty('twoFactorRedirect');
});
