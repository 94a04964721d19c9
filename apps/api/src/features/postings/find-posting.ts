import { AppError, type PostingId } from '@omm/contracts';
import type { Audience, PostingWithReading, Storage } from '@omm/storage';

/** Another's posting is as if it were not there. */
export async function findPosting(
  { postings }: Pick<Storage, 'postings'>,
  id: PostingId,
  audience: Audience,
): Promise<PostingWithReading> {
  const posting = await postings.get(id, audience);
  if (!posting) throw noSuchPosting();
  return posting;
}

export const noSuchPosting = () => new AppError('NOT_FOUND', 'There is no such posting that you may see.');
