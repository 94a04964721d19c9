import { Submitted } from '@omm/contracts';
import { request } from '../../../lib/api-client.ts';

export const retryPosting = (id: string): Promise<Submitted> =>
  request(Submitted, `/v1/postings/${id}/retry`, { method: 'POST' });
