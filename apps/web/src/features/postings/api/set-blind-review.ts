import { candidacyOperations, type PostingDetail } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const setBlindReview = (id: string, hiddenUntil: PostingDetail['hiddenUntil']) =>
  call(candidacyOperations.setBlindReview, { params: { id }, body: { hiddenUntil } });
