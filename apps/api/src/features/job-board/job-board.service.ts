import { AppError, type JobPostingJsonLd, type PostingId } from '@omm/contracts';
import { toJobPosting } from '@omm/extraction/job-posting';
import type { LastRow, PostingWithReading, Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import type { PublicJob } from './jobs-page.ts';

/** What anybody may see: the postings that are open. */
const everybody = { kind: 'public' } as const;

export type JobBoardService = ReturnType<typeof createJobBoardService>;

export const createJobBoardService = (
  { postings }: Pick<Storage, 'postings'>,
  accounts: Pick<Accounts, 'organisationNames'>,
  publicUrl: string,
) => ({
  async list(page: {
    limit: number;
    after: LastRow | null;
  }): Promise<{ items: PublicJob[]; next: LastRow | null }> {
    const { items, next } = await postings.listWithTexts({ kind: 'public' }, page);
    const names = await accounts.organisationNames(items.map(({ organisationId }) => organisationId));
    return { items: items.flatMap((posting) => publicJob(posting, names) ?? []), next };
  },

  async get(id: PostingId): Promise<{ job: PublicJob; jobPosting: JobPostingJsonLd }> {
    const posting = await postings.get(id, everybody);
    const names = await accounts.organisationNames(posting ? [posting.organisationId] : []);
    const job = posting && publicJob(posting, names);
    if (!job || posting.text === null || posting.reading === null) throw new AppError('NOT_FOUND');
    const { jobPosting } = toJobPosting(posting.reading, {
      text: posting.text,
      identifier: id,
      datePosted: posting.createdAt.slice(0, 10),
      hiringOrganization: job.organisation,
      url: `${publicUrl}/jobs/${id}`,
    });
    return { job, jobPosting: { ...jobPosting, title: job.title } };
  },

  /** The newest, as many as one sitemap holds. */
  addresses: async (): Promise<{ address: string; changedAt: string }[]> =>
    (await postings.publishedIds(mostOfASitemap)).map(({ id, changedAt }) => ({
      address: `${publicUrl}/jobs/${id}`,
      changedAt,
    })),
});

/** https://www.sitemaps.org/protocol.html: 50,000 addresses, of which one is the list's. */
const mostOfASitemap = 49_999;

/** Null: it is being read anew, in words that mean nothing yet. */
function publicJob(
  { id, title, organisationId, createdAt, reading }: PostingWithReading,
  names: ReadonlyMap<string, string>,
): PublicJob | null {
  if (reading === null) return null;
  return {
    id,
    title: title ?? reading.requirements.title ?? 'Job',
    organisation: names.get(organisationId) ?? '',
    postedAt: createdAt,
    summary: reading.summary,
  };
}
