import { type AuditFilters, auditOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** Who saw or changed whose data, newest first. */
export const auditLogQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam: after }) =>
      call(auditOperations.listAuditLog, { query: { limit: 50, after, ...filters } }),
    ...listPages,
  });

export const verifyAuditLog = () => call(auditOperations.verifyAuditLog, {});
