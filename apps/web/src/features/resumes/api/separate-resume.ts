import { z } from 'zod';
import { request } from '../../../lib/api-client.ts';

export const separateResume = (id: string): Promise<null> =>
  request(z.null(), `/v1/resumes/${id}/separate`, { method: 'POST' });
