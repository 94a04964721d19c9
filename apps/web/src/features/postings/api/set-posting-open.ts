import { z } from 'zod';
import { request } from '../../../lib/api-client.ts';

export const setPostingOpen = (id: string, open: boolean): Promise<null> =>
  request(z.null(), `/v1/postings/${id}/${open ? 'reopen' : 'close'}`, { method: 'POST' });
