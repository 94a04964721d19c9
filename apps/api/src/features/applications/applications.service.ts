import {
  AppError,
  type Application,
  type ApplicationState,
  type PostingId,
  type ResumeId,
  type Stage,
} from '@omm/contracts';
import type { ApplicationRow, Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import type { Viewer } from '../../accounts/viewer.ts';

export type ApplicationService = ReturnType<typeof createApplicationService>;

/** What is decided is told; which step comes before is the organisation's own matter. */
const states: Record<Stage, ApplicationState> = {
  new: 'received',
  shortlisted: 'in-review',
  contacted: 'in-review',
  interview: 'in-review',
  offer: 'in-review',
  hired: 'hired',
  rejected: 'not-selected',
};

export function createApplicationService(
  { applications, resumes }: Pick<Storage, 'applications' | 'resumes'>,
  accounts: Pick<Accounts, 'organisationNames'>,
) {
  const list = async (viewer: Viewer): Promise<Application[]> => {
    const rows = await applications.list(viewer.id);
    const names = await accounts.organisationNames(rows.map(({ organisationId }) => organisationId));
    return rows.map((row) => applicationOf(row, names.get(row.organisationId) ?? ''));
  };

  return {
    list,

    async apply(viewer: Viewer, key: { postingId: PostingId; resumeId: ResumeId }): Promise<Application> {
      const resume = await resumes.get(key.resumeId, audienceOf(viewer));
      if (!resume) throw new AppError('NOT_FOUND', 'You have no such resume.');
      if (!viewer.verified) throw new AppError('FORBIDDEN', 'Confirm your email address first.');
      if (!resume.ranked) throw new AppError('CONFLICT', 'Apply with your newest resume, once it is read.');
      if (!(await applications.apply(key, viewer.id))) throw noPosting();
      const made = (await list(viewer)).find(
        ({ postingId, resumeId }) => postingId === key.postingId && resumeId === key.resumeId,
      );
      if (!made) throw new AppError('CONFLICT');
      return made;
    },

    async withdraw(viewer: Viewer, postingId: PostingId): Promise<void> {
      const withdrawn = await applications.withdraw(postingId, viewer.id);
      if (!withdrawn) throw new AppError('NOT_FOUND', 'You have not applied to this posting.');
    },
  };
}

const noPosting = () => new AppError('NOT_FOUND', 'There is no such posting that you may see.');

const applicationOf = (
  { stage, withdrawn, organisationId: _, ...row }: ApplicationRow,
  organisation: string,
): Application => ({ ...row, organisation, state: withdrawn ? 'withdrawn' : states[stage] });
