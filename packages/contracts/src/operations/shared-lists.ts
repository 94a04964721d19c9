import { z } from 'zod';
import { PostingId } from '../ids.ts';
import {
  CreatedSharedLink,
  SharedLink,
  SharedLinkList,
  SharedList,
  ShareListBody,
  ShareToken,
} from '../shared-list.ts';
import { MatchesQuery } from './lists.ts';
import { type Operation, post, read, remove } from './operation.ts';

const tag = 'Shared lists';
const roles = ['recruiter', 'admin'] as const;
const path = '/v1/postings/:id/shares' as const;
const params = z.strictObject({ id: PostingId });

export const sharedListOperations = {
  shareList: {
    ...post,
    path,
    tag,
    summary: 'Make a link to a posting’s ranked list that others can read',
    description: 'Without names, contact data and what is written about candidates. Its token is shown once.',
    roles,
    params,
    body: ShareListBody,
    replies: { 201: CreatedSharedLink },
    secret: true,
    errors: ['CONFLICT'],
  },
  listShares: {
    ...read,
    path,
    tag,
    summary: 'The links to a posting’s list that still lead to it',
    roles,
    params,
    replies: { 200: SharedLinkList },
  },
  revokeShare: {
    ...remove,
    path: '/v1/shares/:id',
    tag,
    summary: 'Revoke a link: it leads nowhere any more',
    roles,
    params: z.strictObject({ id: SharedLink.shape.id }),
    replies: { 204: null },
  },
  showSharedList: {
    ...read,
    path: '/v1/shared-list',
    tag,
    summary: 'A ranked list that was shared by a link, best first',
    roles: 'anyone',
    /** The token is no part of the path: that would stand in the log. */
    query: MatchesQuery.extend({ token: ShareToken }),
    replies: { 200: SharedList },
    errors: ['NOT_FOUND'],
  },
} as const satisfies Record<string, Operation>;
