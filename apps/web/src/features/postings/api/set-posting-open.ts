import { postingOperations } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const setPostingOpen = (id: string, open: boolean): Promise<null> =>
  call(open ? postingOperations.reopenPosting : postingOperations.closePosting, { params: { id } });
