import { AppError, Health } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import manifest from '../../../package.json' with { type: 'json' };
import { metrics } from '../../http/metrics.ts';
import { reply } from '../../http/reply.ts';
import type { Route } from '../../http/route.ts';

export const healthRoutes = (
  storage: Pick<Storage, 'ping'>,
  demoAccounts: Health['demoAccounts'],
): Route[] => [
  {
    method: 'get',
    path: '/healthz',
    roles: 'anyone',
    handler: async (_req, res) => {
      await storage.ping().catch((cause: unknown) => {
        throw new AppError('UNAVAILABLE', 'The database does not answer.', { cause });
      });
      const demo = demoAccounts && { demoAccounts };
      reply(res, Health, { status: 'ok', database: 'ok', version: manifest.version, ...demo });
    },
  },
  { method: 'get', path: '/metrics', roles: 'anyone', handler: metrics },
];
