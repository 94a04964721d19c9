import type { Logger } from '@omm/config';
import { pinoHttp } from 'pino-http';
import { requestId } from './request-id.ts';

/** One line a request: its id, the method, the path without its query, the status, the time it took. */
export const requestLog = (logger: Logger) =>
  pinoHttp({
    logger,
    genReqId: requestId,
    autoLogging: { ignore: (req) => req.url === '/healthz' || req.url === '/metrics' },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (req) => ({ id: req.id, method: req.method, path: String(req.url).split('?')[0] }),
      res: (res) => ({ status: res.statusCode }),
      err: (error) => ({ type: error.type }),
    },
  });
