import type { SourceId } from '../provenance.ts';

/** Words by which postings and resumes speak of a duty, with sentences of work that they are, and are not, found in. */
export type DutyPhrase = {
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples?: readonly string[];
  /** Means work of a medical office only where the text speaks of health care: 'billing', 'claims'. */
  readonly inHealthCare?: true;
  /** Tells work only where every line does: in the history of a resume. */
  readonly onlyDone?: true;
  /** Told by any sentence: its words have no other meaning. */
  readonly inSpanish?: true;
} & (
  | {
      /** Verbs as a dictionary has them, separated by '|'. */
      readonly does: string;
      /** Endings of what it is done to; up to four words may stand between. */
      readonly what: string;
      /** `what` may begin with any word. */
      readonly ofAnyWord?: true;
    }
  | {
      /** The work by its name, which in a posting a verb must govern: 'oversees payroll'. */
      readonly named: string;
    }
);

export type DutyRow = {
  readonly id: string;
  readonly name: string;
  /** 2: work that only a medical office has; 1: work of any office. */
  readonly weight: 1 | 2;
  /** Empty: no document names it, and it is a task of medical secretaries in O*NET (43-6013). */
  readonly sources: readonly SourceId[];
  readonly phrases: readonly DutyPhrase[];
};
