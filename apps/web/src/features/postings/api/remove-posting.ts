import { z } from 'zod';
import { request } from '../../../lib/api-client.ts';

export const removePosting = (id: string): Promise<null> =>
  request(z.null(), `/v1/postings/${id}`, { method: 'DELETE' });
