import { type CorrectPostingBody, type PostingCorrection, postingOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { postingQuery } from './get-posting.ts';

/** Kept under the posting, with which it is loaded anew. */
export const correctionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...postingQuery(id).queryKey, 'corrections'],
    queryFn: () => call(postingOperations.listPostingCorrections, { params: { id } }),
  });

export const correctPosting = (id: string, body: CorrectPostingBody): Promise<PostingCorrection> =>
  call(postingOperations.correctPosting, { params: { id }, body });
