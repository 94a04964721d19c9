import { matchOperations, type RankingSettings } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

export const setRanking = (id: string, body: RankingSettings): Promise<null> =>
  call(matchOperations.setRanking, { params: { id }, body });
