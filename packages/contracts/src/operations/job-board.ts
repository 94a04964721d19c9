import { z } from 'zod';
import { PostingId } from '../ids.ts';
import { ListQuery } from './lists.ts';
import { type Operation, read } from './operation.ts';

const page = { ...read, tag: 'Job board', roles: 'anyone', produces: 'text/html' } as const;

/** Pages for people without account, and for those who crawl: they need no script. */
export const jobBoardOperations = {
  listPublicJobs: {
    ...page,
    path: '/jobs',
    summary: 'The open jobs of all practices, newest first, as a page',
    query: ListQuery.pick({ limit: true, after: true }),
    replies: { 200: z.string() },
  },
  showPublicJob: {
    ...page,
    path: '/jobs/:id',
    summary: 'An open job as a page, with its schema.org JobPosting',
    params: z.strictObject({ id: PostingId }),
    replies: { 200: z.string() },
  },
  showSitemap: {
    ...page,
    path: '/sitemap.xml',
    summary: 'The pages of all open jobs, as a sitemap (sitemaps.org)',
    replies: { 200: z.string() },
    produces: 'application/xml',
  },
  showRobots: {
    ...page,
    path: '/robots.txt',
    summary: 'What may be crawled (RFC 9309)',
    replies: { 200: z.string() },
    produces: 'text/plain',
  },
} as const satisfies Record<string, Operation>;
