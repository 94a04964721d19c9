import { sql } from 'kysely';

/** Of `resumes`: read, not failed since, and the newest of its person. */
export const isRanked = sql<boolean>`(resumes.in_pool and resumes.replaced_by is null)`;

/** Of `postings` and `documents`: what a resume is compared with, also while it is read again. */
export const isOpenToResumes = sql<boolean>`(postings.open and postings.reading is not null
  and documents.status <> 'failed')`;
