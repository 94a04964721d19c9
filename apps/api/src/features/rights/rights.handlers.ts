import type { Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Handlers } from '../../http/handler.ts';

type RightsHandlers = Pick<Handlers, 'eraseAccount'>;

export const rightsHandlers = (
  { erasure }: Pick<Storage, 'erasure'>,
  accounts: Pick<Accounts, 'requireOwner' | 'erase'>,
  { forgetLetters }: Pick<Dependencies, 'forgetLetters'>,
): RightsHandlers => ({
  /** In this order: nothing new is kept, nobody comes in, nothing is left. A worker ends what was broken off. */
  async eraseAccount({ viewer, req, body }) {
    await accounts.requireOwner(req.headers, body.password);
    await erasure.begin(viewer.id);
    await accounts.erase(viewer.id);
    await erasure.finish(viewer.id);
    forgetLetters(viewer.email);
    return { status: 204 };
  },
});
