import { Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ButtonLink } from '../../components/ui/links.tsx';
import { meQuery } from '../../features/account/api/me.ts';
import { OutboxHint } from '../../features/account/components/outbox-hint.tsx';
import { InvitationAnswer } from '../../features/organisation/components/invitation-answer.tsx';
import { AccountLayout } from '../account-layout.tsx';

const route = getRouteApi('/invitations/$invitationId');

/** For who has an account and who has none yet. */
export function InvitationPage() {
  const { invitationId } = route.useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: me, isPending } = useQuery({ ...meQuery, retry: false });
  const leave = async () => {
    queryClient.clear();
    await navigate({ to: '/' });
  };
  return (
    <AccountLayout title="You are invited">
      {isPending ? null : me === undefined ? (
        <NoAccount invitationId={invitationId} />
      ) : me.verified ? (
        <InvitationAnswer id={invitationId} onAnswered={leave} />
      ) : (
        <Stack gap="md">
          <Text>
            First confirm your email address: we have sent an email to {me.email}, and its link leads back
            here.
          </Text>
          <OutboxHint />
        </Stack>
      )}
    </AccountLayout>
  );
}

const NoAccount = ({ invitationId }: { invitationId: string }) => (
  <Stack gap="md">
    <Text>A colleague invites you to work with the postings and candidates of a practice.</Text>
    <Group>
      <ButtonLink to="/sign-up" search={{ invitation: invitationId }}>
        Create an account
      </ButtonLink>
      <ButtonLink variant="default" to="/sign-in" search={{ next: `/invitations/${invitationId}` }}>
        I have one: sign in
      </ButtonLink>
    </Group>
  </Stack>
);
