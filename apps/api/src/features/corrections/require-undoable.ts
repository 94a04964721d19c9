import { AppError, type PostingCorrection, type ResumeCorrection } from '@omm/contracts';

type Stored = Pick<PostingCorrection | ResumeCorrection, 'id' | 'change'>;

/** What takes a correction back is no correction to take back. */
export function requireUndoable(stored: readonly Stored[], correctionId: string): void {
  const isThere = stored.some(({ id, change }) => id === correctionId && change.action !== 'undo');
  if (!isThere) throw new AppError('INVALID_REQUEST', 'correctionId: there is no such correction here.');
}
