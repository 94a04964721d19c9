import { Submitted } from '@omm/contracts';
import { postFile, request } from '../../../lib/api-client.ts';

export const uploadResume = (file: File): Promise<Submitted> =>
  request(Submitted, '/v1/resumes', postFile(file));
