import type { ResumeRow } from '@omm/storage';
import type { Viewer } from './viewer.ts';

/** Not of a candidate's in the pool, whom a recruiter may know. */
export const isOwn = (viewer: Viewer, { organisationId }: Pick<ResumeRow, 'organisationId'>): boolean =>
  viewer.role !== 'recruiter' || organisationId === viewer.organisationId;
