import type { OrganisationId } from '@omm/contracts';
import type { Viewer } from './viewer.ts';

interface OwnedResume {
  id: string;
  /** Null: a candidate's own, in the pool. */
  organisationId: OrganisationId | null;
  name: string | null;
}

/** A recruiter knows the people whose resumes the organisation has uploaded, not those of the pool. */
export const mayIdentify = (
  viewer: Viewer,
  { organisationId }: Pick<OwnedResume, 'organisationId'>,
): boolean => viewer.role !== 'recruiter' || organisationId === viewer.organisationId;

/** The name, or 'Candidate 7F3A'. */
export function resumeLabel(viewer: Viewer, resume: OwnedResume): string {
  if (mayIdentify(viewer, resume) && resume.name) return resume.name;
  return `Candidate ${resume.id.slice(-4).toUpperCase()}`;
}
