import { resumeOperations } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const removeResume = (id: string): Promise<null> =>
  call(resumeOperations.removeResume, { params: { id } });
