import { Submitted } from '@omm/contracts';
import { request } from '../../../lib/api-client.ts';

export const retryResume = (id: string): Promise<Submitted> =>
  request(Submitted, `/v1/resumes/${id}/retry`, { method: 'POST' });
