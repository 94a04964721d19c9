import { MembershipRole } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { askAccounts } from '../../../lib/accounts-client.ts';

const OwnInvitation = z.object({
  organizationName: z.string(),
  inviterEmail: z.string(),
  role: MembershipRole,
});

/** As it is for whom it was sent to. */
export const ownInvitationQuery = (id: string) =>
  queryOptions({
    queryKey: ['invitation', id],
    queryFn: () => askAccounts(OwnInvitation, `/organization/get-invitation?${new URLSearchParams({ id })}`),
  });

export const answerInvitation = (answer: 'accept' | 'reject', invitationId: string) =>
  askAccounts(z.unknown(), `/organization/${answer}-invitation`, { invitationId });
