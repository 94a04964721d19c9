import { AppError, accountsPath } from '@omm/contracts';
import type { Request, RequestHandler } from 'express';
import { apiKeyIn } from '../accounts/api-keys.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * No other site may change anything with our cookies. A browser names its page in `Origin` whenever it sends
 * something; who sends none is not a browser, and has no cookie that a stranger could ride on.
 */
export const sameOrigin = (publicUrl: string): RequestHandler => {
  const publicHost = new URL(publicUrl).host;
  return (req, _res, next) => {
    if (!safe.has(req.method) && !byKey(req) && isForeign(req, publicHost)) {
      throw new AppError('FORBIDDEN', 'Another site may not send this in your name.');
    }
    next();
  };
};

/** Where a key is sent no cookie counts; but accounts know no keys. */
const byKey = ({ headers, path }: Request): boolean =>
  apiKeyIn(headers) !== null && !path.startsWith(accountsPath);

function isForeign({ headers }: Request, publicHost: string): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  if (headers.origin === undefined) return false;
  const host = URL.canParse(headers.origin) ? new URL(headers.origin).host : null;
  return host !== headers.host && host !== publicHost;
}
