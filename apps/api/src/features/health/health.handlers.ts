import { AppError, type Health } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import manifest from '../../../package.json' with { type: 'json' };
import type { Handlers } from '../../http/handler.ts';
import { metrics } from '../../http/metrics.ts';

export const healthHandlers = (
  storage: Pick<Storage, 'ping'>,
  demoAccounts: Health['demoAccounts'],
): Pick<Handlers, 'showHealth' | 'showMetrics'> => ({
  async showHealth() {
    await storage.ping().catch((cause: unknown) => {
      throw new AppError('UNAVAILABLE', 'The database does not answer.', { cause });
    });
    const demo = demoAccounts && { demoAccounts };
    return { status: 200, body: { status: 'ok', database: 'ok', version: manifest.version, ...demo } };
  },
  showMetrics: async () => ({ status: 200, ...(await metrics()) }),
});
