import type { Judgement, Match, Necessity } from '@omm/contracts';
import { count, formatShare } from '../../lib/format.ts';

/** A guest reads a list that was shared. */
export type Viewer = 'recruiter' | 'candidate' | 'guest';

/** Who says what, from where the reader sits. */
export const sources: Record<Viewer, { posting: string; resume: string }> = {
  recruiter: { posting: 'Your posting says', resume: 'The resume says' },
  candidate: { posting: 'The posting says', resume: 'Your resume says' },
  guest: { posting: 'The posting says', resume: 'The resume says' },
};

const coverageWords: Record<Viewer, (share: string) => string> = {
  recruiter: (share) => `The resume speaks to ${share} of what you ask`,
  candidate: (share) => `Your resume speaks to ${share} of what they ask`,
  guest: (share) => `The resume speaks to ${share} of what is asked`,
};

export const coverageSentence = ({ coverage }: Match, viewer: Viewer): string =>
  coverageWords[viewer](formatShare(coverage));

const groupNames: Record<Necessity, string> = { required: 'must-have', preferred: 'nice-to-have' };

/** ['3 of 4 must-haves met, 1 partly', '1 of 2 nice-to-haves met'] */
export function tally({ requirements }: Match): string[] {
  return (['required', 'preferred'] as const).flatMap((necessity) => {
    const asked = requirements.filter((judgement) => isAsked(judgement) && judgement.necessity === necessity);
    const met = asked.filter(({ status }) => status === 'met').length;
    const partly = asked.filter(({ status }) => status === 'partly').length;
    const words = `${met} of ${count(asked.length, groupNames[necessity])} met`;
    return asked.length === 0 ? [] : [partly === 0 ? words : `${words}, ${partly} partly`];
  });
}

/** The nearness of the work is judged too, but nobody asks for it in so many words. */
const isAsked = ({ kind }: Judgement): boolean => kind !== 'role';

const rank: Record<Necessity, number> = { required: 0, preferred: 1 };

/** Must-haves first, the weightier first among equals. */
export const byImportance = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.toSorted((a, b) => rank[a.necessity] - rank[b.necessity] || b.weight - a.weight);

/** Share of the whole score that hangs on one point, 0..1. */
export function weightShare({ requirements }: Match, judgement: Judgement): number {
  const total = requirements.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : judgement.weight / total;
}
