import {
  AppError,
  type CandidateMatches,
  Match,
  type PostingId,
  type PostingMatches,
  type ResumeId,
} from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { z } from 'zod';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import { hidePerson } from '../../accounts/hide-person.ts';
import { mayIdentify, resumeLabel } from '../../accounts/resume-label.ts';
import type { Viewer } from '../../accounts/viewer.ts';

/** What a recruiter sees of a stranger in the pool. */
const Anonymous = z.object({ headline: z.string().nullable(), match: Match });

interface Page {
  limit: number;
  offset: number;
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
      if (mayIdentify(viewer, { organisationId })) return { resumeId, label, headline, match };
      return { resumeId, label, ...hidePerson(Anonymous, { headline, match }, name) };
    });
    return { postingId, total: posting.matchCount, items };
  },

  /** The jobs for a person, best first: a candidate's of all organisations, a recruiter's of the own one. */
  async jobs(viewer: Viewer, resumeId: ResumeId, page: Page): Promise<PostingMatches> {
    const audience = audienceOf(viewer);
    const resume = await resumes.get(resumeId, audience);
    if (!resume) throw new AppError('NOT_FOUND', 'There is no such resume that you may see.');
    const rows = await matches.listForResume(resumeId, audience, page);
    const names = await accounts.organisationNames(rows.map((row) => row.organisationId));
    const items = rows.map(({ postingId, title, organisationId, match }) => {
      const shown = mayIdentify(viewer, resume) ? match : hidePerson(Match, match, resume.name);
      return { postingId, title, organisation: names.get(organisationId) ?? '', match: shown };
    });
    return { resumeId, total: await matches.countForResume(resumeId, audience), items };
  },
});
