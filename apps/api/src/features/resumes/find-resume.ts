import { AppError, type ResumeId } from '@omm/contracts';
import type { Audience, ResumeWithReading, Storage } from '@omm/storage';
import { audienceOf } from '../../accounts/audience.ts';
import { isOwn } from '../../accounts/is-own.ts';
import type { Viewer } from '../../accounts/viewer.ts';

/** Another's resume is as if it were not there. */
export async function findResume(
  { resumes }: Pick<Storage, 'resumes'>,
  id: ResumeId,
  audience: Audience,
): Promise<ResumeWithReading> {
  const resume = await resumes.get(id, audience);
  if (!resume) throw new AppError('NOT_FOUND', 'There is no such resume that you may see.');
  return resume;
}

/** To be changed only by whom it belongs to. */
export async function findOwnResume(
  storage: Pick<Storage, 'resumes'>,
  id: ResumeId,
  viewer: Viewer,
): Promise<ResumeWithReading> {
  const resume = await findResume(storage, id, audienceOf(viewer));
  if (!isOwn(viewer, resume)) throw new AppError('FORBIDDEN');
  return resume;
}

/** Whose text and file names the viewer may read, besides. */
export async function findOwnKnownResume(
  storage: Pick<Storage, 'resumes'>,
  id: ResumeId,
  viewer: Viewer,
): Promise<ResumeWithReading> {
  const resume = await findOwnResume(storage, id, viewer);
  if (resume.person.identified) return resume;
  throw new AppError(
    'FORBIDDEN',
    'Who this is stays hidden until a posting that is reviewed blind tells it.',
  );
}
