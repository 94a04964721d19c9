import { operations, type PostingDetail } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const setBlindReview = (id: string, hiddenUntil: PostingDetail['hiddenUntil']) =>
  call(operations.setBlindReview, { params: { id }, body: { hiddenUntil } });
