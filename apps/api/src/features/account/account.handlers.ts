import { AppError, type Me } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { organisationOf } from '../../accounts/audience.ts';
import type { Mailer } from '../../accounts/mail/mailer.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import type { Handlers } from '../../http/handler.ts';

type AccountHandlers = Pick<
  Handlers,
  'showMe' | 'changeMe' | 'listApiKeys' | 'createApiKey' | 'revokeApiKey' | 'listOutbox'
>;

export function accountHandlers(
  { organisationNames, apiKeys }: Pick<Accounts, 'organisationNames' | 'apiKeys'>,
  { contactConsents }: Pick<Storage, 'contactConsents'>,
  outbox: Mailer['outbox'],
): AccountHandlers {
  const meOf = async ({ organisationId, membership, scopes: _, ...me }: Viewer): Promise<Me> => {
    const names = await organisationNames(organisationId ? [organisationId] : []);
    const organisation =
      organisationId && membership
        ? { id: organisationId, name: names.get(organisationId) ?? '', role: membership }
        : null;
    return { ...me, organisation, contactVisible: await contactConsents.has(me.id) };
  };

  return {
    showMe: async ({ viewer }) => ({ status: 200, body: await meOf(viewer) }),

    async changeMe({ viewer, body }) {
      await contactConsents.set(viewer.id, body.contactVisible);
      return { status: 200, body: await meOf(viewer) };
    },

    listApiKeys: async ({ viewer }) => ({
      status: 200,
      body: { items: await apiKeys.list(organisationOf(viewer)) },
    }),

    async createApiKey({ viewer, body }) {
      if (!viewer.verified) throw new AppError('FORBIDDEN', 'Confirm your email address first.');
      const owner = { userId: viewer.id, organisationId: organisationOf(viewer) };
      return { status: 201, body: await apiKeys.create(owner, body) };
    },

    async revokeApiKey({ viewer, params }) {
      const revoked = await apiKeys.revoke(organisationOf(viewer), params.id);
      if (!revoked) throw new AppError('NOT_FOUND', 'The organisation has no such key.');
      return { status: 204 };
    },

    async listOutbox() {
      if (outbox === null) throw new AppError('NOT_FOUND', 'Letters are sent by mail here.');
      return { status: 200, body: { items: outbox() } };
    },
  };
}
