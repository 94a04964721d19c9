import { Me } from '@omm/contracts';
import type { Accounts } from '../../accounts/accounts.ts';
import { reply } from '../../http/reply.ts';
import type { Handler } from '../../http/route.ts';

export const showMe =
  (accounts: Accounts): Handler =>
  async (_req, res, { organisationId, ...me }) => {
    const names = await accounts.organisationNames(organisationId ? [organisationId] : []);
    const organisation = organisationId && { id: organisationId, name: names.get(organisationId) ?? '' };
    reply(res, Me, { ...me, organisation });
  };
