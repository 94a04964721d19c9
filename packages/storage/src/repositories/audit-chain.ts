import { createHash } from 'node:crypto';
import type { AuditEntry } from '@omm/contracts';

export type UnsealedEntry = Omit<AuditEntry, 'hash'>;

/** An entry that is changed, left out or put elsewhere does not fit to the hash of the one behind it. */
export const hashOf = (
  previous: string,
  { sequence, at, actorId, organisationId, action, people }: UnsealedEntry,
): string =>
  createHash('sha256')
    .update(JSON.stringify([previous, sequence, at, actorId, organisationId, action, people]))
    .digest('hex');
