import { operations, type Submitted } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const retryResume = (id: string): Promise<Submitted> =>
  call(operations.retryResume, { params: { id } });
