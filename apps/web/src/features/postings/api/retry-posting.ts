import { postingOperations, type Submitted } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const retryPosting = (id: string): Promise<Submitted> =>
  call(postingOperations.retryPosting, { params: { id } });
