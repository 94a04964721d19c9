import {
  AppError,
  type CorrectPostingBody,
  type PostingChange,
  type PostingCorrection,
  type PostingId,
  requirementsIn,
} from '@omm/contracts';
import { correctPosting } from '@omm/extraction/corrections';
import type { PostingWithReading, Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { requireUndoable } from '../corrections/require-undoable.ts';
import { shownCorrections } from '../corrections/shown-corrections.ts';
import { wordsAt } from '../corrections/words-at.ts';
import { findPosting } from './find-posting.ts';

export type CorrectionService = ReturnType<typeof createCorrectionService>;

export const createCorrectionService = (
  { postings }: Pick<Storage, 'postings'>,
  accounts: Pick<Accounts, 'personNames'>,
) => {
  const find = (viewer: Viewer, id: PostingId) => findPosting({ postings }, id, audienceOf(viewer));

  return {
    async list(viewer: Viewer, id: PostingId): Promise<PostingCorrection[]> {
      await find(viewer, id);
      return shownCorrections(accounts, await postings.corrections(id));
    },

    async correct(viewer: Viewer, id: PostingId, body: CorrectPostingBody): Promise<PostingCorrection> {
      const posting = await find(viewer, id);
      if (body.action === 'undo') requireUndoable(await postings.corrections(id), body.correctionId);
      const change = body.action === 'undo' ? body : changeOf(posting, body);
      const made = await postings.correct(id, { createdBy: viewer.id, change, correct: correctPosting });
      const [shown] = made ? await shownCorrections(accounts, [made]) : [];
      if (!shown) throw new AppError('CONFLICT', 'This is not what the posting is read as. Load it again.');
      return shown;
    },
  };
};

type Given = Exclude<CorrectPostingBody, { action: 'undo' }>;

/** With the words and the reading as they are, by which it is found again. */
function changeOf({ text, reading }: PostingWithReading, body: Given): PostingChange {
  if (text === null || reading === null) throw new AppError('CONFLICT', 'The posting is not read yet.');
  if (body.action === 'add') {
    const { start, end, ...added } = body;
    return { ...added, span: wordsAt(text, start, end) };
  }
  const { requirementId, ...changed } = body;
  const was = requirementsIn(reading.requirements.root).find((one) => one.id === requirementId);
  if (!was) throw new AppError('INVALID_REQUEST', 'requirementId: the posting has no such requirement.');
  return { ...changed, was };
}
