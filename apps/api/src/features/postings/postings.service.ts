import {
  AppError,
  type PostingDetail,
  type PostingId,
  type PostingItem,
  type PostingReading,
  type ResumeId,
  type RevealStage,
  type Submitted,
  type UsualDemand,
} from '@omm/contracts';
import { toJobPosting, type WrittenJobPosting } from '@omm/extraction/job-posting';
import { usualWhereSilent } from '@omm/requirement-model';
import type { Audience, NewPosting, PostingListOptions, PostingRow, Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf, organisationOf } from '../../accounts/audience.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { findPosting } from './find-posting.ts';

export type SubmittedPosting = Omit<NewPosting, 'createdBy' | 'organisationId'>;
export type PostingService = ReturnType<typeof createPostingService>;

/** What to look at again, and what is usual where the posting is silent, is told to recruiters. */
const readingFor = ({ role }: Viewer, reading: PostingReading | null): PostingReading | null =>
  reading && role === 'candidate' ? { ...reading, warnings: [] } : reading;

const usualFor = ({ role }: Viewer, reading: PostingReading | null): UsualDemand[] =>
  reading === null || role === 'candidate' ? [] : usualWhereSilent(reading.requirements);

export const createPostingService = (
  { postings, documents }: Pick<Storage, 'postings' | 'documents'>,
  accounts: Pick<Accounts, 'organisationNames'>,
) => {
  const find = (viewer: Viewer, id: PostingId) => findPosting({ postings }, id, audienceOf(viewer));

  return {
    /** The worker learns of it by the outbox, in the same transaction. */
    async submit(viewer: Viewer, posting: SubmittedPosting): Promise<Submitted> {
      const organisationId = organisationOf(viewer);
      const { id, status, isCopy } = await postings.submit({
        ...posting,
        organisationId,
        createdBy: viewer.id,
      });
      return { id, status, ...(isCopy ? { alreadyUploaded: true } : {}) };
    },

    async list(audience: Audience, options: PostingListOptions) {
      const { items, next } = await postings.list(audience, options);
      return { items: items.map(itemOf), next };
    },

    async get(viewer: Viewer, id: PostingId): Promise<PostingDetail> {
      const posting = await find(viewer, id);
      const reading = readingFor(viewer, posting.reading);
      const { text, hiddenUntil } = posting;
      return { ...itemOf(posting), text, reading, usual: usualFor(viewer, reading), hiddenUntil };
    },

    /** Posted by its organisation on the day it came here, where its page does not say otherwise. */
    async jobPosting(viewer: Viewer, id: PostingId): Promise<WrittenJobPosting> {
      const { organisationId, createdAt, text, reading } = await find(viewer, id);
      if (text === null || reading === null) throw new AppError('CONFLICT', 'The posting is not read yet.');
      const names = await accounts.organisationNames([organisationId]);
      return toJobPosting(reading, {
        text,
        identifier: id,
        datePosted: createdAt.slice(0, 10),
        hiringOrganization: names.get(organisationId),
      });
    },

    async setOpen(viewer: Viewer, id: PostingId, open: boolean): Promise<void> {
      await find(viewer, id);
      await postings.setOpen(id, open);
    },

    /** Says whom it concerns. */
    async setBlindReview(
      viewer: Viewer,
      id: PostingId,
      hiddenUntil: RevealStage | null,
    ): Promise<ResumeId[]> {
      await find(viewer, id);
      const mayReveal = viewer.role === 'admin' || viewer.membership === 'owner';
      const concerned = await postings.reviewBlind(id, { hiddenUntil, mayReveal });
      if (concerned) return concerned;
      throw new AppError(
        'FORBIDDEN',
        'People are on this posting: only an owner tells earlier who they are.',
      );
    },

    async remove(viewer: Viewer, id: PostingId): Promise<void> {
      await find(viewer, id);
      await documents.remove(id);
    },

    async retry(viewer: Viewer, id: PostingId): Promise<Submitted> {
      await find(viewer, id);
      const again = await documents.retry(id);
      if (!again) throw new AppError('CONFLICT', 'Only a posting that could not be read can be tried again.');
      return { id, status: 'received' };
    },
  };
};

const itemOf = ({
  id,
  title,
  matchCount,
  open,
  status,
  error,
  filename,
  createdAt,
}: PostingRow): PostingItem => ({
  id,
  title,
  matchCount,
  open,
  status,
  error,
  filename,
  createdAt,
});
