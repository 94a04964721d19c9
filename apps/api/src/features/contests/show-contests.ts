import { Contest } from '@omm/contracts';
import type { ContestRow } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { hidePerson } from '../../accounts/hide-person.ts';
import { hideSchoolingIn } from '../../accounts/hide-schooling.ts';
import type { Viewer } from '../../accounts/viewer.ts';

/** With the names of who has answered. Who it is about stands on the page of the resume, for those who may know. */
export async function showContests(
  { organisationNames }: Pick<Accounts, 'organisationNames'>,
  viewer: Viewer,
  rows: readonly ContestRow[],
): Promise<Contest[]> {
  const names = await organisationNames(
    rows.flatMap(({ answers }) => answers.map(({ organisationId }) => organisationId)),
  );
  return rows.map(({ place: _, identified, nameOnResume, answers, ...row }) => {
    const contest = identified ? row : hideSchoolingIn(row);
    const named = answers.map(({ organisationId, ...answer }) => ({
      ...answer,
      organisation: names.get(organisationId) ?? '',
    }));
    const shown = { ...contest, answers: named };
    return viewer.role === 'recruiter' ? hidePerson(Contest, shown, { nameToHide: nameOnResume }) : shown;
  });
}
