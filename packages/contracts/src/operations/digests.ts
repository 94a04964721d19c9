import { z } from 'zod';
import { Digest, DigestBody, UnsubscribeToken } from '../digest.ts';
import { type Operation, post, read } from './operation.ts';

const own = { tag: 'Digests', roles: ['candidate', 'recruiter'], path: '/v1/me/digest' } as const;
const byLink = {
  tag: 'Digests',
  roles: 'anyone',
  path: '/unsubscribe',
  query: z.strictObject({ token: UnsubscribeToken }),
  replies: { 200: z.string() },
  produces: 'text/html',
  errors: ['NOT_FOUND'],
} as const;

export const digestOperations = {
  showDigest: {
    ...read,
    ...own,
    summary: 'Whether and when one is written to of new matches',
    replies: { 200: Digest },
  },
  setDigest: {
    ...post,
    ...own,
    /** It is the viewer's own inbox. */
    members: read.members,
    summary: 'Be written to of new matches, daily or weekly, or no longer',
    description:
      'A recruiter of new candidates for the open postings of the organisation, a candidate of new jobs. Of each match once; nothing is sent when nothing is new, or before the email address is confirmed.',
    body: DigestBody,
    replies: { 200: Digest },
  },
  showUnsubscribe: {
    ...read,
    ...byLink,
    summary: 'The page to which the link of such a letter leads',
  },
  unsubscribe: {
    ...post,
    ...byLink,
    summary: 'Be written to no longer (RFC 8058: with one click, without signing in)',
  },
} as const satisfies Record<string, Operation>;
