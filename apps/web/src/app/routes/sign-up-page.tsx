import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { TextLink } from '../../components/ui/links.tsx';
import { SignUpForm } from '../../features/account/components/sign-up-form.tsx';
import { AccountLayout } from '../account-layout.tsx';

const route = getRouteApi('/sign-up');

export function SignUpPage() {
  const { invitation } = route.useSearch();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const enter = (kind: 'candidate' | 'recruiter' | 'invited') => {
    queryClient.clear();
    if (invitation) {
      return navigate({ to: '/invitations/$invitationId', params: { invitationId: invitation } });
    }
    return navigate({ to: kind === 'candidate' ? '/resumes' : '/postings' });
  };
  return (
    <AccountLayout
      title={invitation ? 'Join your colleagues' : 'Create an account'}
      lead={invitation ? 'Use the address that the invitation came to.' : undefined}
    >
      <SignUpForm invitationId={invitation} onSignedUp={enter} />
      <Text size="sm" ta="center" mt="lg">
        You have an account?{' '}
        <TextLink to="/sign-in" underline="always" fz="sm">
          Sign in
        </TextLink>
      </Text>
    </AccountLayout>
  );
}
