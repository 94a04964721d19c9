import type { Judgement, JudgementStatus } from '@omm/contracts';
import type { Qualifications } from './qualifications.ts';
import type { Quote } from './quote.ts';

/** What a judge finds for one requirement; the weight and the posting's words are added later. */
export type Finding = {
  readonly label: string;
  readonly status: JudgementStatus;
  readonly credit: number;
  /** The reason in a sentence: most findings are counted and never shown. */
  readonly why: () => string;
  readonly quote: Quote | null;
  /** Where the resume is silent: the most that is likely of anybody. */
  readonly likely?: number;
  /** All that counts was done in another world of care: nobody is strong on that. */
  readonly isElsewhere?: boolean;
  /** What orders people whose scores are equal: months of what is asked, months since it ended. */
  readonly done?: { readonly months: number; readonly monthsAgo: number | null } | undefined;
  readonly rule?: NonNullable<Judgement['rule']>;
};

/** Made once for a posting, with all that the posting alone decides; asked of everybody. */
export type Judge = (who: Qualifications) => Finding;

/** Half of what is asked is the least that counts as a part of it. */
export const LEAST_PART = 0.5;

export function statusOf(credit: number): 'met' | 'partly' | 'unmet' {
  if (credit >= 1) return 'met';
  return credit >= LEAST_PART ? 'partly' : 'unmet';
}
