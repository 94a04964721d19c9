import { resumeOperations } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const separateResume = (id: string): Promise<null> =>
  call(resumeOperations.separateResume, { params: { id } });
