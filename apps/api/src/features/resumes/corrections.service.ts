import {
  AppError,
  type CorrectResumeBody,
  type ResumeChange,
  type ResumeCorrection,
  type ResumeId,
} from '@omm/contracts';
import { correctResume, idOf, spanOf } from '@omm/extraction/corrections';
import type { ResumeWithReading, Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { requireUndoable } from '../corrections/require-undoable.ts';
import { shownCorrections } from '../corrections/shown-corrections.ts';
import { wordsAt } from '../corrections/words-at.ts';
import { findOwnKnownResume } from './find-resume.ts';

export type ResumeCorrectionService = ReturnType<typeof createResumeCorrectionService>;

export const createResumeCorrectionService = (
  { resumes }: Pick<Storage, 'resumes'>,
  accounts: Pick<Accounts, 'personNames'>,
) => {
  return {
    async list(viewer: Viewer, id: ResumeId): Promise<ResumeCorrection[]> {
      await findOwnKnownResume({ resumes }, id, viewer);
      return shownCorrections(accounts, await resumes.corrections(id));
    },

    async correct(viewer: Viewer, id: ResumeId, body: CorrectResumeBody): Promise<ResumeCorrection> {
      const resume = await findOwnKnownResume({ resumes }, id, viewer);
      if (body.action === 'undo') requireUndoable(await resumes.corrections(id), body.correctionId);
      const change = body.action === 'undo' ? body : changeOf(resume, body);
      const made = await resumes.correct(id, { createdBy: viewer.id, change, correct: correctResume });
      const [shown] = made ? await shownCorrections(accounts, [made]) : [];
      if (!shown) throw new AppError('CONFLICT', 'This is not what the resume is read as. Load it again.');
      return shown;
    },
  };
};

type Given = Exclude<CorrectResumeBody, { action: 'undo' }>;

/** With the words and the place as they are, by which it is found again. */
function changeOf({ text, reading }: ResumeWithReading, body: Given): ResumeChange {
  if (text === null || reading === null) throw new AppError('CONFLICT', 'The resume is not read yet.');
  if (body.action === 'add') {
    const { start, end, ...added } = body;
    return { ...added, span: wordsAt(text, start, end) };
  }
  const { factId, ...changed } = body;
  const section = changed.action === 'change' ? changed.fact.section : changed.section;
  const found = reading.profile[section].find((fact) => idOf(fact) === factId);
  if (!found) throw new AppError('INVALID_REQUEST', 'factId: the resume has no such fact.');
  const was = { section, id: factId, span: spanOf(found) };
  return changed.action === 'change' ? { ...changed, was } : { action: 'remove', was };
}
