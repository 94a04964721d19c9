import { createHash } from 'node:crypto';
import type { Operation } from '@omm/contracts';
import { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimits {
  /** Counts a request; null where it may go on, else how many seconds to wait. */
  count(operation: Pick<Operation, 'method' | 'file'>, who: string): Promise<number | null>;
  close(): Promise<void>;
}

/** Requests a minute. */
export interface RequestsAllowed {
  reads: number;
  writes: number;
  /** Of files. */
  uploads: number;
}

const minute = 60;

/**
 * What changes something is counted in PostgreSQL, for all processes together; a read in the memory of its process, for
 * to write for each read would cost more than most reads do.
 */
export function openRateLimits(databaseUrl: string, allowed: RequestsAllowed): RateLimits {
  const pool = new Pool({ connectionString: databaseUrl, max: 2 });
  // The pool has already dropped the lost connection; the next query meets the error itself.
  pool.on('error', () => undefined);
  const shared = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'request_counts',
      tableCreated: true,
      keyPrefix,
      points,
      duration: minute,
      // Who asks on and on is refused without asking the database.
      inMemoryBlockOnConsumed: points + 1,
    });
  const limiters = {
    reads: new RateLimiterMemory({ points: allowed.reads, duration: minute }),
    writes: shared('write', allowed.writes),
    uploads: shared('upload', allowed.uploads),
  };
  return {
    async count(operation, who) {
      try {
        await limiters[kindOf(operation)].consume(keyOf(who));
        return null;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      }
    },
    close: () => pool.end(),
  };
}

/** Under a hash: neither an account nor an address stands there. */
const keyOf = (who: string): string => createHash('sha256').update(who).digest('base64url');

function kindOf({ method, file }: Pick<Operation, 'method' | 'file'>): keyof RequestsAllowed {
  if (method === 'get') return 'reads';
  return file ? 'uploads' : 'writes';
}
