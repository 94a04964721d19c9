import { randomBytes } from 'node:crypto';
import type { Role } from '@omm/contracts';
import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { z } from 'zod';

type DatabaseHooks = NonNullable<BetterAuthOptions['databaseHooks']>;
type UserHooks = NonNullable<NonNullable<DatabaseHooks['user']>['create']>;
type Context = Parameters<NonNullable<UserHooks['before']>>[1];
type Adapter = NonNullable<Context>['context']['adapter'];

/** Beside name, e-mail and password. Nothing of it: a candidate. */
const SignUp = z.object({
  name: z.string().trim().min(1, 'Say your name.').max(100, 'A name has up to 100 characters.'),
  /** Makes an organisation, whose owner signs up. */
  organisationName: z
    .string()
    .trim()
    .min(2, 'Say the name of your practice.')
    .max(100, 'The name of a practice has up to 100 characters.')
    .optional(),
  /** Signs up to join the organisation that has invited this email address. */
  invitationId: z.string().optional(),
});

/** How the role of an account comes to be: never from a field of that name. */
export const signUpHooks: UserHooks = {
  before: async ({ email }, ctx) => {
    if (!isSignUp(ctx)) return;
    const { organisationName, invitationId } = parse(ctx.body);
    if (invitationId !== undefined) await requireInvitation(ctx.context.adapter, invitationId, email);
    const role: Role =
      organisationName === undefined && invitationId === undefined ? 'candidate' : 'recruiter';
    return { data: { role } };
  },
  after: async (user, ctx) => {
    if (!isSignUp(ctx)) return;
    const { organisationName, invitationId } = parse(ctx.body);
    if (organisationName === undefined || invitationId !== undefined) return;
    await foundOrganisation(ctx.context.adapter, user.id, organisationName);
  },
};

const isSignUp = (ctx: Context): ctx is NonNullable<Context> => ctx?.path === '/sign-up/email';

function parse(body: unknown): z.output<typeof SignUp> {
  const parsed = SignUp.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new APIError('BAD_REQUEST', { code: 'INVALID_SIGN_UP', message: z.prettifyError(parsed.error) });
}

async function requireInvitation(adapter: Adapter, id: string, email: string): Promise<void> {
  const invitation = await adapter.findOne<{ email: string; status: string; expiresAt: Date }>({
    model: 'invitation',
    where: [{ field: 'id', value: id }],
  });
  const stands = invitation?.status === 'pending' && invitation.expiresAt > new Date();
  if (stands && invitation.email.toLowerCase() === email.toLowerCase()) return;
  throw new APIError('BAD_REQUEST', {
    code: 'INVITATION_NOT_FOUND',
    message: 'This invitation is over, or was sent to another email address.',
  });
}

async function foundOrganisation(adapter: Adapter, userId: string, name: string): Promise<void> {
  const createdAt = new Date();
  const organisation = await adapter.create<{ id: string }>({
    model: 'organization',
    data: { name, slug: slugOf(name), createdAt },
  });
  await adapter.create({
    model: 'member',
    data: { organizationId: organisation.id, userId, role: 'owner', createdAt },
  });
}

/** 'Lakeside Medical Group' → 'lakeside-medical-group-3f9c1a': many practices share a name. */
function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g) ?? ['practice'];
  return `${words.join('-').slice(0, 60)}-${randomBytes(3).toString('hex')}`;
}
