import {
  AppError,
  type CandidateMatches,
  type PostingId,
  type PostingMatches,
  type ResumeId,
} from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Accounts, Viewer } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import { resumeLabel } from '../../accounts/resume-label.ts';

interface Page {
  limit: number;
}

export type MatchService = ReturnType<typeof createMatchService>;

export const createMatchService = (
  { postings, resumes, matches }: Pick<Storage, 'postings' | 'resumes' | 'matches'>,
  accounts: Pick<Accounts, 'organisationNames'>,
) => ({
  /** The people for a job, best first. */
  async candidates(viewer: Viewer, postingId: PostingId, page: Page): Promise<CandidateMatches> {
    const posting = await postings.get(postingId, audienceOf(viewer));
    if (!posting) throw new AppError('NOT_FOUND', 'There is no such posting that you may see.');
    const rows = await matches.listForPosting(postingId, page);
    const items = rows.map(({ resumeId, organisationId, name, headline, match }) => {
      const label = resumeLabel(viewer, { id: resumeId, organisationId, name });
      return { resumeId, label, headline, match };
    });
    return { postingId, total: posting.matchCount, items };
  },

  /** The jobs for a person, best first: a candidate's of all organisations, a recruiter's of the own one. */
  async jobs(viewer: Viewer, resumeId: ResumeId, page: Page): Promise<PostingMatches> {
    const audience = audienceOf(viewer);
    if (!(await resumes.get(resumeId, audience))) {
      throw new AppError('NOT_FOUND', 'There is no such resume that you may see.');
    }
    const rows = await matches.listForResume(resumeId, audience, page);
    const names = await accounts.organisationNames(rows.map((row) => row.organisationId));
    const items = rows.map(({ postingId, title, organisationId, match }) => {
      return { postingId, title, organisation: names.get(organisationId) ?? '', match };
    });
    return { resumeId, total: await matches.countForResume(resumeId, audience), items };
  },
});
