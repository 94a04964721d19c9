import { resumeOperations, type Submitted } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const retryResume = (id: string): Promise<Submitted> =>
  call(resumeOperations.retryResume, { params: { id } });
