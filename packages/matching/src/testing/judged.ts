import type {
  CandidateProfile,
  Judgement,
  Match,
  PostingRequirements,
  RequirementNode,
} from '@omm/contracts';
import { qualificationsOf } from '../qualifications-of.ts';
import { type ScoreOptions, scoreMatch } from '../score-match.ts';
import { posting } from './posting.ts';

export const match = (offered: PostingRequirements, who: CandidateProfile, options?: ScoreOptions): Match =>
  scoreMatch(offered, qualificationsOf(who), options);

/** What is found of one requirement alone. */
export function judged(
  asked: RequirementNode,
  who: CandidateProfile,
  job: Parameters<typeof posting>[0] = {},
): Judgement {
  const [found] = match(posting({ ...job, asks: [asked] }), who).requirements.filter(
    ({ kind }) => kind !== 'role',
  );
  if (found === undefined) throw new Error('nothing was judged');
  return found;
}
