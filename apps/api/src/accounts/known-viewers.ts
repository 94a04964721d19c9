import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { apiKeyIn } from './api-keys.ts';
import type { Viewer } from './viewer.ts';

type FindViewer = (headers: IncomingHttpHeaders) => Promise<Viewer | null>;

/** Nobody is let in for longer than this by what is no longer so, should PostgreSQL be unable to tell us of it. */
const keptMs = 5_000;
const keptAtMost = 10_000;

/** Who has shown a session is known by it until `forget`, which is called whenever sessions, people or members change. */
export function createKnownViewers(find: FindViewer): { viewerOf: FindViewer; forget(): void } {
  const kept = new LRUCache<string, Promise<Viewer | null>>({ max: keptAtMost, ttl: keptMs });
  return {
    forget: () => kept.clear(),
    viewerOf(headers) {
      const { cookie } = headers;
      // The uses of a key are counted.
      if (cookie === undefined || apiKeyIn(headers) !== null) return find(headers);
      const known = kept.get(cookie);
      if (known) return known;
      // Kept before the look-up ends: whatever changes meanwhile drops it, too.
      const found = find(headers);
      const drop = () => {
        if (kept.peek(cookie) === found) kept.delete(cookie);
      };
      kept.set(cookie, found);
      found.then((viewer) => viewer ?? drop(), drop);
      return found;
    },
  };
}
