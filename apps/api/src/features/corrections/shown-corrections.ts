import type { UserId } from '@omm/contracts';
import type { Accounts } from '../../accounts/accounts.ts';

interface Stored<Change> {
  id: string;
  createdBy: UserId;
  at: string;
  applies: boolean;
  change: Change;
}

type AnyChange = { action: string; correctionId?: string };

/** With the names of who made them, newest first. */
export async function shownCorrections<Change extends AnyChange>(
  accounts: Pick<Accounts, 'personNames'>,
  stored: readonly Stored<Change>[],
) {
  const names = await accounts.personNames(stored.map(({ createdBy }) => createdBy));
  const undone = new Set(stored.map(({ change }) => change.action === 'undo' && change.correctionId));
  return stored
    .map(({ createdBy, ...one }) => ({
      ...one,
      by: names.get(createdBy) ?? null,
      undone: undone.has(one.id),
    }))
    .reverse();
}
