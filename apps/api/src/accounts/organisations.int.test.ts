import { Problem } from '@omm/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { visitor } from '../testing/visitor.ts';

const Members = z.object({
  members: z.array(z.object({ id: z.string(), user: z.object({ email: z.string() }) })),
});

let api: TestApi;
let owner: ReturnType<typeof visitor>;
let organizationId: string;
const ownerEmail = 'owner@people.example';

beforeAll(async () => {
  api = await startTestApi();
  owner = visitor(api);
  await owner.signUp(ownerEmail, { name: 'Olive Owner', organisationName: ' Elm Street Clinic ' });
  await owner.confirm(ownerEmail);
  organizationId = (await owner.me()).organisation?.id ?? '';
});
afterAll(() => api.stop());

const invite = (email: string, role: string) =>
  owner.post('/organization/invite-member', { email, role, organizationId });

/** By the letter alone, as a person would. */
async function join(email: string, role: string) {
  await invite(email, role);
  const invited = visitor(api);
  const invitationId = new URL((await invited.letter(email)).link).pathname.split('/').at(-1) ?? '';
  await invited.signUp(email, { invitationId });
  await invited.confirm(email);
  const accepted = await invited.post('/organization/accept-invitation', { invitationId });
  expect(accepted.status).toBe(200);
  return { invited, invitationId };
}

const reasonOf = async (answer: Response) => Problem.parse(await answer.json()).reason;

describe('signing up', () => {
  test('for a practice makes it, with its first owner', async () => {
    expect(await owner.me()).toMatchObject({
      role: 'recruiter',
      organisation: { name: 'Elm Street Clinic', role: 'owner' },
    });
  });

  test('practices of one name are different practices', async () => {
    const namesake = visitor(api);
    await namesake.signUp('namesake@people.example', { organisationName: 'Elm Street Clinic' });
    expect((await namesake.me()).organisation?.id).not.toBe(organizationId);
  });

  test.each([
    ['no name', { name: ' ' }],
    ['no name of the practice', { organisationName: ' ' }],
    ['an invitation that is none', { invitationId: 'made-up' }],
  ])('with %s is refused', async (_what, more) => {
    const answer = await visitor(api).signUp('refused@people.example', more);
    expect(answer.status).toBe(400);
    expect((await visitor(api).signIn('refused@people.example')).status).toBe(401);
  });

  test('with somebody else’s invitation is refused', async () => {
    await invite('invited@people.example', 'viewer');
    const { link } = await owner.letter('invited@people.example');
    const invitationId = link.split('/').at(-1);
    const answer = await visitor(api).signUp('thief@people.example', { invitationId });
    expect(await reasonOf(answer)).toBe('INVITATION_NOT_FOUND');
  });
});

describe('an invitation', () => {
  test.each(['owner', 'recruiter', 'viewer'])('brings the role %s', async (role) => {
    const { invited } = await join(`new-${role}@people.example`, role);
    expect(await invited.me()).toMatchObject({
      role: 'recruiter',
      organisation: { id: organizationId, role },
    });
  });

  test.each(['admin', 'member', 'owner,viewer', 'chief'])('to be %s is refused', async (role) => {
    expect((await invite('odd@people.example', role)).status).toBe(400);
    await expect(owner.letter('odd@people.example')).rejects.toThrow('no letter');
  });

  test('is not accepted by a candidate’s account, whose resume would become a colleague’s', async () => {
    await invite('seeker@people.example', 'viewer');
    const invitationId = (await owner.letter('seeker@people.example')).link.split('/').at(-1);
    const seeker = visitor(api);
    await seeker.signUp('seeker@people.example');
    await seeker.confirm('seeker@people.example');
    const answer = await seeker.post('/organization/accept-invitation', { invitationId });
    expect(await reasonOf(answer)).toBe('NOT_A_RECRUITER');
    expect((await seeker.me()).role).toBe('candidate');
  });

  test('is not sent by who has not confirmed the own address', async () => {
    const hasty = visitor(api);
    await hasty.signUp('hasty@people.example', { organisationName: 'Hasty Clinic' });
    const body = { email: 'victim@people.example', role: 'viewer' };
    const organisation = (await hasty.me()).organisation;
    const answer = await hasty.post('/organization/invite-member', {
      ...body,
      organizationId: organisation?.id,
    });
    expect(await reasonOf(answer)).toBe('EMAIL_NOT_VERIFIED');
  });
});

describe('members', () => {
  test('are managed by owners alone', async () => {
    const { invited: recruiter } = await join('worker@people.example', 'recruiter');
    const { invited: viewer } = await join('reader@people.example', 'viewer');
    for (const other of [recruiter, viewer]) {
      const inviting = { email: 'x@people.example', role: 'viewer', organizationId };
      expect((await other.post('/organization/invite-member', inviting)).status).toBe(403);
      const removing = { memberIdOrEmail: ownerEmail, organizationId };
      expect((await other.post('/organization/remove-member', removing)).ok).toBe(false);
    }
    expect(await owner.me()).toMatchObject({ organisation: { role: 'owner' } });
  });

  test('change their role, and who is removed loses the organisation at once', async () => {
    const { invited } = await join('passing@people.example', 'recruiter');
    expect(await invited.me()).toMatchObject({ organisation: { role: 'recruiter' } });
    const listed = await owner.get(`/v1/auth/organization/list-members?organizationId=${organizationId}`);
    const { members } = Members.parse(await listed.json());
    const memberId = members.find(({ user }) => user.email === 'passing@people.example')?.id;
    const change = (role: string) =>
      owner.post('/organization/update-member-role', { memberId, role, organizationId });
    expect((await change('viewer')).status).toBe(200);
    expect(await invited.me()).toMatchObject({ organisation: { role: 'viewer' } });
    expect((await change('admin')).ok).toBe(false);
    await owner.post('/organization/remove-member', { memberIdOrEmail: memberId, organizationId });
    expect(await invited.me()).toMatchObject({ role: 'recruiter', organisation: null });
    expect((await invited.get('/v1/postings')).status).toBe(403);
  });

  test('the last owner stays', async () => {
    const alone = visitor(api);
    await alone.signUp('alone@people.example', { organisationName: 'Alone Clinic' });
    const id = (await alone.me()).organisation?.id;
    expect((await alone.post('/organization/leave', { organizationId: id })).ok).toBe(false);
  });
});
