import { Role } from '@omm/contracts';
import type { RequestHandler } from 'express';
import type { Route } from '../../http/route.ts';
import {
  listResumes,
  removeResume,
  retryResume,
  separateResume,
  showResume,
  submitResume,
} from './resumes.handlers.ts';
import type { ResumeService } from './resumes.service.ts';

export const resumeRoutes = (service: ResumeService, receiveFile: RequestHandler): Route[] => [
  {
    method: 'post',
    path: '/v1/resumes',
    roles: ['recruiter', 'candidate'],
    before: [receiveFile],
    handler: submitResume(service),
  },
  { method: 'get', path: '/v1/resumes', roles: Role.options, handler: listResumes(service) },
  { method: 'get', path: '/v1/resumes/:id', roles: Role.options, handler: showResume(service) },
  { method: 'delete', path: '/v1/resumes/:id', roles: Role.options, handler: removeResume(service) },
  { method: 'post', path: '/v1/resumes/:id/retry', roles: Role.options, handler: retryResume(service) },
  { method: 'post', path: '/v1/resumes/:id/separate', roles: Role.options, handler: separateResume(service) },
];
