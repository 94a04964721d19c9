import { z } from 'zod';
import { AuditFilters, AuditLog, AuditVerification, SeenBy } from '../audit.ts';
import { MatchesQuery } from './lists.ts';
import { type Operation, read } from './operation.ts';

const tag = 'Audit log';
const byOwner = { ...read, tag, roles: ['recruiter', 'admin'], members: ['owner'] } as const;

export const auditOperations = {
  listAuditLog: {
    ...byOwner,
    path: '/v1/audit',
    summary: 'Who saw or changed whose data, newest first',
    description: 'Of an organisation what its members and keys did; of everybody for an admin.',
    query: MatchesQuery.extend(AuditFilters.shape),
    replies: { 200: AuditLog },
  },
  exportAuditLog: {
    ...byOwner,
    path: '/v1/audit.csv',
    summary: 'The same for a spreadsheet: the newest 100,000 that the filters leave',
    query: AuditFilters,
    replies: { 200: z.string() },
    produces: 'text/csv',
    headers: { 'content-disposition': 'The name to save it under.' },
  },
  verifyAuditLog: {
    ...read,
    tag,
    path: '/v1/audit/verification',
    summary: 'Whether every entry is as it was written, and none is missing',
    roles: ['admin'],
    replies: { 200: AuditVerification },
  },
  listSeenBy: {
    ...read,
    tag: 'Your data',
    path: '/v1/me/seen-by',
    summary: 'Who saw or changed the data of the candidate who asks, newest first',
    roles: ['candidate'],
    query: MatchesQuery,
    replies: { 200: SeenBy },
  },
} as const satisfies Record<string, Operation>;
