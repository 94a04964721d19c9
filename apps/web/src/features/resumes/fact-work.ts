import type { ResumeCorrection } from '@omm/contracts';
import type { ResumeFact } from './resume-facts.ts';
import type { FactSectionName } from './stated-words.ts';

/** What can be done about the facts of a resume by whom it belongs to. */
export interface FactWork {
  correctionOf: (fact: ResumeFact) => ResumeCorrection | null;
  onCorrect: (fact: ResumeFact) => void;
  onRemove: (fact: ResumeFact) => void;
  onAdd: (section: FactSectionName) => void;
  onUndo: (correctionId: string) => void;
  /** Null for who reads the resumes of others. */
  onContest: ((fact: ResumeFact) => void) | null;
  isBusy: boolean;
}
