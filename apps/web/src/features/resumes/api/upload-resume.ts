import { resumeOperations, type Submitted } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const uploadResume = (file: File): Promise<Submitted> => call(resumeOperations.submitResume, { file });
