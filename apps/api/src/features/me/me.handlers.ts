import type { Accounts } from '../../accounts/accounts.ts';
import type { Handlers } from '../../http/handler.ts';

export const meHandlers = (accounts: Pick<Accounts, 'organisationNames'>): Pick<Handlers, 'showMe'> => ({
  async showMe({ viewer: { organisationId, ...me } }) {
    const names = await accounts.organisationNames(organisationId ? [organisationId] : []);
    const organisation = organisationId && { id: organisationId, name: names.get(organisationId) ?? '' };
    return { status: 200, body: { ...me, organisation } };
  },
});
