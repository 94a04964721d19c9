import { MembershipRole } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

const Invitation = z.object({
  id: z.string(),
  email: z.string(),
  role: MembershipRole,
  status: z.string(),
  expiresAt: z.string(),
});

/** Those that nobody has answered yet. */
export const invitationsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['invitations', organizationId],
    queryFn: async () => {
      const path = `/organization/list-invitations?${new URLSearchParams({ organizationId })}`;
      const invitations = await askAccounts(z.array(Invitation), path);
      return invitations.filter(({ status }) => status === 'pending');
    },
  });

export const invite = (body: { organizationId: string; email: string; role: MembershipRole }) =>
  askAccounts(z.unknown(), '/organization/invite-member', body);

export const cancelInvitation = (invitationId: string) =>
  askAccounts(z.unknown(), '/organization/cancel-invitation', { invitationId });
