import { type ShareListBody, sharedListOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

/** The links to a posting's list that still lead to it. */
export const sharesQuery = (postingId: string) =>
  queryOptions({
    queryKey: ['shares', postingId],
    queryFn: () => call(sharedListOperations.listShares, { params: { id: postingId } }),
  });

export const shareList = (postingId: string, body: ShareListBody) =>
  call(sharedListOperations.shareList, { params: { id: postingId }, body });

export const revokeShare = (id: string) => call(sharedListOperations.revokeShare, { params: { id } });
