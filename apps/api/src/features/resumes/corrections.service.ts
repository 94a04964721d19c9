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
import { audienceOf } from '../../accounts/audience.ts';
import { isOwn } from '../../accounts/is-own.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { shownCorrections } from '../corrections/shown-corrections.ts';
import { wordsAt } from '../corrections/words-at.ts';

export type ResumeCorrectionService = ReturnType<typeof createResumeCorrectionService>;

export const createResumeCorrectionService = (
  { resumes }: Pick<Storage, 'resumes'>,
  accounts: Pick<Accounts, 'personNames'>,
) => {
  const findOwn = async (viewer: Viewer, id: ResumeId) => {
    const resume = await resumes.get(id, audienceOf(viewer));
    if (!resume) throw new AppError('NOT_FOUND', 'There is no such resume that you may see.');
    if (!isOwn(viewer, resume)) throw new AppError('FORBIDDEN');
    return resume;
  };

  return {
    async list(viewer: Viewer, id: ResumeId): Promise<ResumeCorrection[]> {
      await findOwn(viewer, id);
      return shownCorrections(accounts, await resumes.corrections(id));
    },

    async correct(viewer: Viewer, id: ResumeId, body: CorrectResumeBody): Promise<ResumeCorrection> {
      const resume = await findOwn(viewer, id);
      const change = body.action === 'undo' ? await undoing(id, body) : changeOf(resume, body);
      const made = await resumes.correct(id, { createdBy: viewer.id, change, correct: correctResume });
      const [shown] = made ? await shownCorrections(accounts, [made]) : [];
      if (!shown) throw new AppError('CONFLICT', 'This is not what the resume is read as. Load it again.');
      return shown;
    },
  };

  async function undoing(id: ResumeId, body: Extract<ResumeChange, { action: 'undo' }>) {
    const stored = await resumes.corrections(id);
    const isThere = stored.some((one) => one.id === body.correctionId && one.change.action !== 'undo');
    if (!isThere) throw new AppError('INVALID_REQUEST', 'correctionId: the resume has no such correction.');
    return body;
  }
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
