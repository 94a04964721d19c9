import { RankingSettings, suggestedRanking } from '@omm/contracts';
import { asCurrent } from '../as-current.ts';

/** Of `postings.ranking`. */
export const settingsOf = (stored: unknown): RankingSettings =>
  asCurrent(RankingSettings, stored) ?? suggestedRanking;
