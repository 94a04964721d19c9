import { MembershipRole } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

const Members = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      userId: z.string(),
      role: MembershipRole,
      user: z.object({ name: z.string(), email: z.string() }),
    }),
  ),
});
export type Member = z.infer<typeof Members>['members'][number];

export const membersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['members', organizationId],
    queryFn: async () => {
      const path = `/organization/list-members?${new URLSearchParams({ organizationId })}`;
      return (await askAccounts(Members, path)).members;
    },
  });

export const changeRole = (body: { organizationId: string; memberId: string; role: MembershipRole }) =>
  askAccounts(z.unknown(), '/organization/update-member-role', body);

export const removeMember = (body: { organizationId: string; memberIdOrEmail: string }) =>
  askAccounts(z.unknown(), '/organization/remove-member', body);
