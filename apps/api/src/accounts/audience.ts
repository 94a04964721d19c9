import { AppError, type OrganisationId } from '@omm/contracts';
import type { Audience } from '@omm/storage';
import type { Viewer } from './viewer.ts';

/** What part of the stored world exists for this viewer. */
export function audienceOf(viewer: Viewer): Audience {
  switch (viewer.role) {
    case 'admin':
      return { kind: 'everyone' };
    case 'candidate':
      return { kind: 'candidate', userId: viewer.id };
    case 'recruiter':
      return { kind: 'organisation', organisationId: organisationOf(viewer) };
  }
}

export function organisationOf(viewer: Viewer): OrganisationId {
  if (viewer.organisationId) return viewer.organisationId;
  throw new AppError('FORBIDDEN', 'Your account belongs to no organisation. Ask a colleague to invite you.');
}

/** An owner sees what the own organisation did; an admin what everybody did. */
export const auditedBy = (viewer: Viewer): OrganisationId | null =>
  viewer.role === 'admin' ? null : organisationOf(viewer);
