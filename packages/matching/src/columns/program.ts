import type { PostingRequirements } from '@omm/contracts';
import { type ScoreOptions, type Scorer, scorerFor } from '../score-match.ts';
import { weighPosting } from '../weigh-posting.ts';
import { type ScoreLook, scoreLook } from './bounds/score-look.ts';

/** A posting, ready to rank any segment. */
export type Program = Pick<Scorer, 'points'> & {
  /** The most that anybody can score. */
  readonly look: ScoreLook;
};

export const compile = (posting: PostingRequirements, options: ScoreOptions = {}): Program => ({
  points: scorerFor(posting, options).points,
  look: scoreLook(weighPosting(posting, options.weights)),
});
