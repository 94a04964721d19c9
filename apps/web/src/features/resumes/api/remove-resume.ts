import { z } from 'zod';
import { request } from '../../../lib/api-client.ts';

export const removeResume = (id: string): Promise<null> =>
  request(z.null(), `/v1/resumes/${id}`, { method: 'DELETE' });
