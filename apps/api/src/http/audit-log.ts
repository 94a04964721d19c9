import type { AuditedAct, Storage } from '@omm/storage';
import type { Viewer } from '../accounts/viewer.ts';

/** Resolves when the log holds it: who did what to whose data. */
export type AuditLog = (action: string, viewer: Viewer, about: readonly string[]) => Promise<void>;

/**
 * The chain has one end, which one transaction at a time may lengthen: acts that happen meanwhile wait for the next
 * transaction and go into it together.
 */
export function createAuditLog({ append }: Pick<Storage['audit'], 'append'>): AuditLog {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: { acts: AuditedAct[]; written: Promise<void> } | null = null;

  const nextBatch = () => {
    const acts: AuditedAct[] = [];
    const written = last.then(() => {
      waiting = null;
      return append(acts);
    });
    last = written.catch(() => undefined);
    return { acts, written };
  };

  return async (action, { id: actorId, organisationId }, about) => {
    if (about.length === 0) return;
    waiting ??= nextBatch();
    waiting.acts.push({ at: new Date(), actorId, organisationId, action, about });
    return waiting.written;
  };
}
