import { Table } from '@mantine/core';
import type { MembershipRole } from '@omm/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { reportProblem } from '../../../lib/report-problem.ts';
import { changeRole, membersQuery, removeMember } from '../api/members.ts';
import { MemberRow } from './member-row.tsx';

interface MemberListProps {
  organizationId: string;
  /** Of the account that looks at it. */
  ownId: string;
  mayManage: boolean;
  /** Also of the own role. */
  onChanged: () => Promise<void>;
}

export function MemberList({ organizationId, ownId, mayManage, onChanged }: MemberListProps) {
  const queryClient = useQueryClient();
  const query = membersQuery(organizationId);
  const { data: members, error, refetch } = useQuery(query);
  const settled = {
    onError: reportProblem,
    onSettled: () => Promise.all([queryClient.invalidateQueries(query), onChanged()]),
  };
  const change = useMutation({
    mutationFn: (one: { memberId: string; role: MembershipRole }) => changeRole({ ...one, organizationId }),
    ...settled,
  });
  const remove = useMutation({
    mutationFn: (memberIdOrEmail: string) => removeMember({ memberIdOrEmail, organizationId }),
    ...settled,
  });
  if (error) return <ProblemAlert error={error} title="The members could not be loaded" onRetry={refetch} />;
  if (!members) return <LoadingRows />;
  return (
    <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Role</Table.Th>
            {mayManage ? <Table.Th>Change</Table.Th> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              own={member.userId === ownId}
              mayManage={mayManage}
              onRole={(role) => change.mutate({ memberId: member.id, role })}
              onRemove={() => remove.mutate(member.id)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
