import { operations } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const setPostingOpen = (id: string, open: boolean): Promise<null> =>
  call(open ? operations.reopenPosting : operations.closePosting, { params: { id } });
