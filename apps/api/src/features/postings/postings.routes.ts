import { Role } from '@omm/contracts';
import type { RequestHandler } from 'express';
import { receiveJson, requireJsonOrFile } from '../../http/receive-body.ts';
import type { Route } from '../../http/route.ts';
import {
  listPostings,
  removePosting,
  retryPosting,
  setPostingOpen,
  showJobPosting,
  showPosting,
  submitPosting,
} from './postings.handlers.ts';
import type { PostingService } from './postings.service.ts';

export const postingRoutes = (service: PostingService, receiveFile: RequestHandler): Route[] => [
  {
    method: 'post',
    path: '/v1/postings',
    roles: ['recruiter'],
    before: [requireJsonOrFile, receiveJson, receiveFile],
    handler: submitPosting(service),
  },
  { method: 'get', path: '/v1/postings', roles: ['recruiter', 'admin'], handler: listPostings(service) },
  { method: 'get', path: '/v1/postings/:id', roles: Role.options, handler: showPosting(service) },
  {
    method: 'get',
    path: '/v1/postings/:id/job-posting',
    roles: Role.options,
    handler: showJobPosting(service),
  },
  {
    method: 'delete',
    path: '/v1/postings/:id',
    roles: ['recruiter', 'admin'],
    handler: removePosting(service),
  },
  {
    method: 'post',
    path: '/v1/postings/:id/retry',
    roles: ['recruiter', 'admin'],
    handler: retryPosting(service),
  },
  {
    method: 'post',
    path: '/v1/postings/:id/close',
    roles: ['recruiter', 'admin'],
    handler: setPostingOpen(service, false),
  },
  {
    method: 'post',
    path: '/v1/postings/:id/reopen',
    roles: ['recruiter', 'admin'],
    handler: setPostingOpen(service, true),
  },
];
