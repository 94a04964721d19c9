import type { UserId } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';

type Page = Parameters<Storage['scoringLog']['ofCandidate']>[1];

/** With the names of the organisations. */
export async function ownScores(
  { scoringLog, organisationNames }: Pick<Storage, 'scoringLog'> & Pick<Accounts, 'organisationNames'>,
  userId: UserId,
  page: Page,
) {
  const { items, next } = await scoringLog.ofCandidate(userId, page);
  const names = await organisationNames(items.map(({ organisationId }) => organisationId));
  const shown = items.map(({ decisionId: _, organisationId, ...score }) => ({
    ...score,
    organisation: names.get(organisationId) ?? '',
  }));
  return { items: shown, next };
}
