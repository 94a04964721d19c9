import type { JudgementStatus, Requirement, Setting } from '@omm/contracts';
import type { Qualifications } from '../qualifications.ts';
import { quoteOf } from '../quote.ts';

/** Somebody as they would be after it, and what was changed, in words. */
export type Change = { readonly who: Qualifications; readonly words: string; readonly source?: string };

export type Open<R extends Requirement = Requirement> = {
  readonly requirement: R;
  readonly status: JudgementStatus;
  /** The kind of place that the posting offers. */
  readonly setting: Setting | null;
};

/** What is added has no words of the resume. */
export const NO_QUOTE = quoteOf({ start: 0, end: 0, text: '' });
