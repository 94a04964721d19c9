import type { PostingRequirements } from '@omm/contracts';
import { type ScoreOptions, type Scorer, scorerFor } from '../score-match.ts';

/** A posting, ready to rank any segment. */
export type Program = Pick<Scorer, 'points'>;

export const compile = (posting: PostingRequirements, options?: ScoreOptions): Program =>
  scorerFor(posting, options);
