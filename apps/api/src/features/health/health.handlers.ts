import { AppError, type Health } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import manifest from '../../../package.json' with { type: 'json' };
import type { Dependencies } from '../../dependencies.ts';
import type { Handlers } from '../../http/handler.ts';
import { metrics } from '../../http/metrics.ts';

export const healthHandlers = (
  storage: Pick<Storage, 'ping'>,
  { outbox, demoAccounts }: Pick<Dependencies, 'outbox' | 'demoAccounts'>,
): Pick<Handlers, 'showHealth' | 'showMetrics'> => ({
  async showHealth() {
    await storage.ping().catch((cause: unknown) => {
      throw new AppError('UNAVAILABLE', 'The database does not answer.', { cause });
    });
    const body: Health = { status: 'ok', database: 'ok', version: manifest.version };
    if (outbox) body.outbox = true;
    if (demoAccounts) body.demoAccounts = demoAccounts;
    return { status: 200, body };
  },
  showMetrics: async () => ({ status: 200, ...(await metrics()) }),
});
