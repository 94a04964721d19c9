import { type LookupAddress, lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Attempt } from '@omm/storage';
import { isReachable, type Reach } from './reachable-address.ts';

interface Post {
  url: string;
  headers: Record<string, string>;
  body: string;
}

interface Limits extends Reach {
  /** Ends it because the worker stops. */
  signal: AbortSignal;
  timeoutMs: number;
}

class ForbiddenAddress extends Error {}

/**
 * Posts to an address that somebody else has chosen. Where it leads is looked at when the connection is made, not
 * before: a name may stand for another host by then. No redirect is followed, and of the answer nothing is read but its
 * head, which Node bounds.
 */
export async function postMessage(post: Post, limits: Limits): Promise<Attempt> {
  const start = performance.now();
  const late = AbortSignal.timeout(limits.timeoutMs);
  const attempt = (responseCode: number | null, problem: Attempt['problem']): Attempt => ({
    responseCode,
    problem,
    latencyMs: Math.round(performance.now() - start),
  });
  try {
    const status = await statusOf(post, limits, AbortSignal.any([limits.signal, late]));
    return attempt(status, status >= 200 && status < 300 ? null : 'refused');
  } catch (error) {
    limits.signal.throwIfAborted();
    if (error instanceof ForbiddenAddress) return attempt(null, 'forbidden-address');
    return attempt(null, late.aborted ? 'timeout' : 'unreachable');
  }
}

async function statusOf({ url, headers, body }: Post, reach: Reach, signal: AbortSignal): Promise<number> {
  const { protocol, hostname } = new URL(url);
  const mayConnect = (address: string): boolean => isReachable(address, protocol, reach);
  // A host that is an address is connected to without being looked up.
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !mayConnect(literal)) throw new ForbiddenAddress();
  const request = protocol === 'https:' ? httpsRequest : httpRequest;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method: 'POST', headers, signal, agent: false, lookup: lookupOf(mayConnect) })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
  response.destroy();
  return response.statusCode ?? 0;
}

const lookupOf =
  (mayConnect: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error || first === undefined) return callback(error ?? new Error('There is no such host.'), []);
      if (!found.every(({ address }) => mayConnect(address))) return callback(new ForbiddenAddress(), []);
      return options.all ? callback(null, found) : callback(null, first.address, first.family);
    });
