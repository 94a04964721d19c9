import { postingOperations } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const removePosting = (id: string): Promise<null> =>
  call(postingOperations.removePosting, { params: { id } });
