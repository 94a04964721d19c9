import { operations } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const removeResume = (id: string): Promise<null> => call(operations.removeResume, { params: { id } });
