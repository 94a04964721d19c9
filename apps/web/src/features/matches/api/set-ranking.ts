import { operations, type RankingSettings } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const setRanking = (id: string, body: RankingSettings): Promise<null> =>
  call(operations.setRanking, { params: { id }, body });
