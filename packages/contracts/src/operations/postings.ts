import { z } from 'zod';
import {
  BulkSubmitted,
  bulkLimit,
  PostingDetail,
  PostingList,
  SubmitPostingBody,
  Submitted,
} from '../api.ts';
import { CorrectPostingBody, PostingCorrection, PostingCorrectionList } from '../correction.ts';
import { PostingId } from '../ids.ts';
import { JobPostingJsonLd } from '../job-posting.ts';
import { Role } from '../role.ts';
import { PostingListQuery } from './lists.ts';
import { type Operation, post, read, remove } from './operation.ts';

const tag = 'Postings';
const params = z.strictObject({ id: PostingId });
const changing = {
  tag,
  roles: ['recruiter', 'admin'],
  scope: 'write:postings',
  params,
  changes: 'showPosting',
} as const;

export const postingOperations = {
  submitPosting: {
    ...post,
    path: '/v1/postings',
    tag,
    summary: 'Post a job, as text, HTML or a file',
    description: '200 where the organisation has sent the same file before: it names what became of it.',
    roles: ['recruiter'],
    scope: 'write:postings',
    body: SubmitPostingBody.optional(),
    file: true,
    replies: { 202: Submitted, 200: Submitted },
    headers: { location: 'Where the posting will be.' },
  },
  submitPostings: {
    ...post,
    path: '/v1/postings/bulk',
    tag,
    summary: `Post up to ${bulkLimit} jobs in one file`,
    description:
      'JSON Lines of what `submitPosting` takes, or CSV with the columns title, and text or html. A row that is wrong keeps no other from being posted.',
    roles: ['recruiter'],
    scope: 'write:postings',
    file: true,
    replies: { 202: BulkSubmitted },
    errors: ['EMPTY_FILE', 'INVALID_ENCODING'],
  },
  listPostings: {
    ...read,
    path: '/v1/postings',
    tag,
    summary: "The organisation's postings, newest first",
    roles: ['recruiter', 'admin'],
    scope: 'read:postings',
    query: PostingListQuery,
    replies: { 200: PostingList },
  },
  showPosting: {
    ...read,
    path: '/v1/postings/:id',
    tag,
    summary: 'A posting, its text and what was read in it',
    description: "Of one's own organisation; for a candidate those that are open and ready.",
    roles: Role.options,
    scope: 'read:postings',
    params,
    replies: { 200: PostingDetail },
  },
  showJobPosting: {
    ...read,
    path: '/v1/postings/:id/job-posting',
    tag,
    summary: 'The posting as schema.org JobPosting',
    roles: Role.options,
    scope: 'read:postings',
    params,
    replies: { 200: JobPostingJsonLd },
    produces: 'application/ld+json',
    headers: { 'missing-properties': 'What job search requires and nobody has said.' },
    errors: ['CONFLICT'],
  },
  removePosting: {
    ...remove,
    ...changing,
    path: '/v1/postings/:id',
    summary: 'Remove a posting and its ranked list',
    replies: { 204: null },
  },
  retryPosting: {
    ...post,
    ...changing,
    path: '/v1/postings/:id/retry',
    summary: 'Read a posting again that could not be read',
    replies: { 202: Submitted },
    errors: ['CONFLICT'],
  },
  correctPosting: {
    ...post,
    ...changing,
    path: '/v1/postings/:id/corrections',
    summary: 'Correct what was read in a posting, or take a correction back',
    description:
      'Kept beside the reading: it stands whenever the posting is read again, as long as its words are there. The list is ranked anew.',
    body: CorrectPostingBody,
    replies: { 201: PostingCorrection },
    errors: ['CONFLICT'],
  },
  listPostingCorrections: {
    ...read,
    path: '/v1/postings/:id/corrections',
    tag,
    summary: 'Who has corrected what in a posting, and when; newest first',
    roles: ['recruiter', 'admin'],
    scope: 'read:postings',
    params,
    replies: { 200: PostingCorrectionList },
  },
  closePosting: {
    ...post,
    ...changing,
    path: '/v1/postings/:id/close',
    summary: 'Close a posting: it keeps its list, and candidates do not see it',
    replies: { 204: null },
  },
  reopenPosting: {
    ...post,
    ...changing,
    path: '/v1/postings/:id/reopen',
    summary: 'Open a closed posting again',
    replies: { 204: null },
  },
} as const satisfies Record<string, Operation>;
