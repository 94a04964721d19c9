import { Stack } from '@mantine/core';
import { auditOperations } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CsvLink } from '../../components/ui/csv-link.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { AuditFilters } from '../../features/audit/components/audit-filters.tsx';
import { AuditTable } from '../../features/audit/components/audit-table.tsx';
import { VerifyLog } from '../../features/audit/components/verify-log.tsx';
import { membersQuery } from '../../features/organisation/api/members.ts';
import { pathTo } from '../../lib/api-client.ts';
import { momentsOf } from '../../lib/day-range.ts';

const route = getRouteApi('/signed-in/audit');

export function AuditPage() {
  const { role, organisation } = useMe();
  const shown = route.useSearch();
  const navigate = useNavigate();
  const id = organisation?.id ?? '';
  const { data: members = [] } = useQuery({ ...membersQuery(id), enabled: id !== '' });
  const colleagues = members.map(({ userId, user }) => ({ id: userId, name: user.name }));
  const { person, actor, action } = shown;
  const filters = {
    ...(person && { person }),
    ...(actor && { actor }),
    ...(action && { action }),
    ...momentsOf(shown),
  };
  return (
    <>
      <PageHeader
        title="Audit log"
        lead="Who saw or changed whose data, newest first. Nothing in it can be changed."
        actions={
          <>
            {role === 'admin' ? <VerifyLog /> : null}
            <CsvLink href={pathTo(auditOperations.exportAuditLog, { query: filters })} />
          </>
        }
      />
      <Stack gap="lg">
        <AuditFilters
          shown={shown}
          onShow={(search) => navigate({ to: '/audit', search, replace: true })}
          colleagues={colleagues}
        />
        <AuditTable
          filters={filters}
          nameOf={(accountId) => colleagues.find((one) => one.id === accountId)?.name}
        />
      </Stack>
    </>
  );
}
