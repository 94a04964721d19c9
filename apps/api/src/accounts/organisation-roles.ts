import { MembershipRole } from '@omm/contracts';
import { APIError } from 'better-auth/api';
import { organization } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { invitationLetter } from './mail/letters.ts';
import type { SendMail } from './mail/mailer.ts';

const access = createAccessControl({
  organization: ['update'],
  member: ['create', 'update', 'delete'],
  invitation: ['create', 'cancel'],
  apiKey: ['create'],
});

/** What of the organisation itself each may change; what of its documents, the operations declare. */
const roles = {
  owner: access.newRole({ ...access.statements }),
  recruiter: access.newRole({}),
  viewer: access.newRole({}),
} satisfies Record<MembershipRole, unknown>;

const week = 7 * 24 * 60 * 60;

export const organisations = ({ publicUrl, sendMail }: { publicUrl: string; sendMail: SendMail }) =>
  organization({
    ac: access,
    roles,
    creatorRole: 'owner',
    allowUserToCreateOrganization: (user) => user['role'] === 'recruiter',
    // Its documents would stay behind without an owner.
    disableOrganizationDeletion: true,
    invitationExpiresIn: week,
    // Whoever is invited again has the newest role, and one letter that works.
    cancelPendingInvitationsOnReInvite: true,
    // Members see the ids of invitations; only the mailbox shows whose they are.
    requireEmailVerificationOnInvitation: true,
    sendInvitationEmail: async ({ id, email, organization: { name }, inviter }) => {
      const link = `${publicUrl}/invitations/${id}`;
      const words = { to: email, organisation: name, inviter: inviter.user.name, link };
      sendMail(invitationLetter(words), { invitationId: id });
    },
    organizationHooks: {
      beforeCreateInvitation: async ({ invitation, inviter }) => {
        requireMembershipRole(invitation.role);
        if (!inviter.emailVerified) refuse('EMAIL_NOT_VERIFIED', 'Confirm your own email address first.');
      },
      beforeUpdateMemberRole: async ({ newRole }) => requireMembershipRole(newRole),
      beforeAcceptInvitation: async ({ user }) => {
        if (user['role'] !== 'recruiter') refuse('NOT_A_RECRUITER', notARecruiter);
      },
    },
  });

const notARecruiter =
  'This email address belongs to a candidate’s account. Ask to be invited by another address, so that your ' +
  'resume and your work stay apart.';

/** better-auth also knows roles of its own, and several at once. */
function requireMembershipRole(role: string): void {
  if (!MembershipRole.safeParse(role).success) {
    throw new APIError('BAD_REQUEST', { code: 'ROLE_NOT_FOUND', message: 'There is no such role.' });
  }
}

function refuse(code: string, message: string): never {
  throw new APIError('FORBIDDEN', { code, message });
}
